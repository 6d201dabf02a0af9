import type { Option } from '../model/outcome.ts';
import type { StepKeys } from './prepared-flow.ts';

/** What typed keys come to among the options in force. */
export type KeyMatch = {
  /** The option that they complete; of several the first, and an option before a global. */
  readonly option: Option | undefined;
  /** Whether it is a global. */
  readonly isGlobal: boolean;
  /** Whether they begin another, longer one. */
  readonly beginsMore: boolean;
};

/**
 * Matches keys against the options of a step that are in force. O(options with these keys).
 *
 * @param ownCount How many of the options are the step's own; the rest are globals.
 */
export function keyMatch(
  { options, index }: StepKeys,
  ownCount: number,
  outOfForce: readonly number[],
  keys: string,
): KeyMatch {
  const entry = index.get(keys);
  if (entry === undefined) return NOTHING;
  const isInForce = (at: number): boolean => !outOfForce.includes(at);
  const found = outOfForce.length === 0 ? entry.complete[0] : entry.complete.find(isInForce);
  return {
    option: found === undefined ? undefined : options[found],
    isGlobal: found !== undefined && found >= ownCount,
    beginsMore: entry.begun.some(isInForce),
  };
}

const NOTHING: KeyMatch = { option: undefined, isGlobal: false, beginsMore: false };
