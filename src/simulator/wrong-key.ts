import { KEYS } from '../model/keys.ts';
import type { CollectStep, MenuStep, QueueStep } from '../model/step.ts';
import type { Call } from './call.ts';
import { keyMatch } from './key-match.ts';
import type { StepKeys } from './prepared-flow.ts';

/**
 * A key that means nothing at a step right now; `undefined` where every key means something.
 *
 * The first of the keypad that fits nothing, else the first that only begins options and so means
 * nothing by itself. Where digits are asked for it is `*` or `#`, whichever does not end them.
 */
export function wrongKey(
  step: MenuStep | CollectStep | QueueStep,
  keys: StepKeys | undefined,
  { input, outOfForce }: Pick<Call, 'input' | 'outOfForce'>,
): string | undefined {
  if (step.type === 'collect' || keys === undefined) {
    return ['*', '#'].find((key) => step.type !== 'collect' || key !== step.terminator?.value);
  }
  const matches = KEYS.map((key) => ({
    key,
    ...keyMatch(keys, step.options.length, outOfForce, input + key),
  })).filter(({ option }) => option === undefined);
  return (matches.find(({ beginsMore }) => !beginsMore) ?? matches[0])?.key;
}
