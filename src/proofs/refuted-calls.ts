import type { DraftGiven } from '../calls/call-draft.ts';
import { callText } from '../calls/call-text.ts';
import { yamlScalar } from '../calls/yaml-scalar.ts';
import type { Flow } from '../model/flow.ts';
import type { Policy } from '../proof/policy.ts';
import { readShortForm } from '../simulator/read-short-form.ts';
import type { PlayedGiven } from './played-given.ts';
import type { ProofReport, ProofRow, Refuted } from './proof-report.ts';
import { rowWords } from './row-words.ts';

/** A refutation as a scripted call. */
export type RefutedCall = {
  readonly name: string;
  /** The call as an item of the list `calls`, each line with an indent before it. */
  readonly text: (indent: string) => string;
};

/**
 * The refutations of a proof as scripted calls that fail until the menu is mended; those that
 * cannot be played are left out.
 *
 * Callers who do not know what to do are called by their model, so that a menu may be mended in
 * any way. Who gets lost where nobody can be reached presses 0 there, as people do.
 */
export function refutedCalls(report: ProofReport, flow: Flow): readonly RefutedCall[] {
  const names = new Set<string>();
  return report.rows.flatMap((row) => {
    const { result } = row;
    if (result.kind !== 'refuted' || result.given === undefined) return [];
    const name = freeName(nameOf(report, row, result), names);
    names.add(name);
    const given = draftGiven(result.given);
    const tail = scriptOf(row, result, report.policy, flow);
    const text = (indent: string): string =>
      callText({ name, given, acts: [], ends: undefined }, indent) +
      tail.map((line) => `${indent}${line}\n`).join('');
    return [{ name, text }];
  });
}

function nameOf(report: ProofReport, row: ProofRow, { when }: Refuted): string {
  const { property } = rowWords(report, row);
  const caller = CALLERS[row.property];
  const condition = [row.hours, when].filter((words) => words !== '').join(' and ');
  const where = condition === '' ? '' : ` when ${condition}`;
  return `${caller === undefined ? property : `${caller} ${row.property === 'call-ends' ? 'ends' : property}`}${where}`;
}

const CALLERS: Partial<Record<ProofRow['property'], string>> = {
  'silent-caller': 'a silent caller',
  'lost-caller': 'a lost caller',
  'helpless-caller': 'a helpless caller',
  'call-ends': 'the call of a helpless caller',
};

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
  return free;
}

function draftGiven({ clock, hours, variables, mocks, conditions }: PlayedGiven): DraftGiven {
  const moment = clock === undefined ? {} : { clock };
  return { ...moment, set: variables, hours, mocks, holds: conditions };
}

/** The lines of a call behind its `given`, as they stand below its name. */
function scriptOf(
  { property }: ProofRow,
  { call, hasPerson }: Refuted,
  policy: Policy,
  flow: Flow,
): readonly string[] {
  const end = hasPerson ? 'human' : endOf(call.world?.hours, policy, flow);
  const ends = `  then: { ends: ${end} }`;
  switch (property) {
    case 'silent-caller':
      return ['  caller: silent', ends];
    case 'lost-caller':
      return ['  caller: lost', ends];
    case 'helpless-caller':
      return ['  caller: helpless', ends];
    case 'call-ends':
      // Longer than anybody waits: a call that is over by then is over.
      return ['  caller: helpless', '  then: { within: 2h }'];
    case 'human-within': {
      const { secondsMax } = policy;
      const within = Number.isFinite(secondsMax) ? `, within: ${secondsMax}s` : '';
      return ['  acts:', '    - press: "0"', `  then: { ends: ${end}${within} }`];
    }
    case 'human-reachable':
      return [...actLines(`${call.keys}${call.keys === '' ? '' : ','}0`), ends];
    case 'human-guaranteed':
      return [...actLines(call.keys), ends];
  }
}

/** Whom the call should come to where no call comes to a person: a substitute if it may be one. */
function endOf(
  hours: ReadonlyMap<string, string> | undefined,
  { substitutes }: Policy,
  flow: Flow,
): string {
  const isClosed = [...(hours?.values() ?? [])].some((state) => state !== 'open');
  if (!isClosed) return 'human';
  const types = new Set([...flow.steps.values()].map(({ type }) => type));
  return substitutes.find((one) => types.has(one)) ?? substitutes[0] ?? 'human';
}

function actLines(keys: string): readonly string[] {
  const lines = readShortForm(keys).acts.flatMap((act): readonly string[] => {
    if (act.kind === 'press') return [`    - press: ${yamlScalar(act.keys)}`];
    if (act.kind === 'wrongKey') return ['    - press: wrong'];
    return act.kind === 'silence' ? ['    - silence: 1'] : [];
  });
  return lines.length === 0 ? [] : ['  acts:', ...lines];
}
