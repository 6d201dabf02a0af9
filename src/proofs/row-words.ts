import { PROPERTY } from '../proof/property.ts';
import type { ProofReport, ProofRow } from './proof-report.ts';

/** A row of the table of a proof, in words; nothing in them is made safe to show yet. */
export type RowWords = {
  readonly verdict: 'PROVED' | 'REFUTED' | 'UNKNOWN';
  readonly property: string;
  readonly caller: string;
  /** In which worlds: `at any time`, `"office" is closed`. */
  readonly worlds: string;
};

/** Says what a row is about. */
export function rowWords(
  { policy }: Pick<ProofReport, 'policy'>,
  { property, hours, result }: ProofRow,
): RowWords {
  const { says, caller } = PROPERTY[property];
  const { keysMax, secondsMax } = policy;
  const near = [
    `${keysMax} ${keysMax === 1 ? 'key' : 'keys'}`,
    ...(secondsMax === Number.POSITIVE_INFINITY ? [] : [`${secondsMax} s`]),
  ];
  return {
    verdict: VERDICTS[result.kind],
    property: property === 'human-within' ? `a person within ${near.join(' and ')}` : says,
    caller,
    worlds: hours === '' ? 'at any time' : hours,
  };
}

const VERDICTS = { proved: 'PROVED', refuted: 'REFUTED', unknown: 'UNKNOWN' } as const;
