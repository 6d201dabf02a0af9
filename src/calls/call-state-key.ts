import type { Call } from '../simulator/call.ts';

/** A text that two calls in one world share if nothing but the time tells them apart. */
export function callStateKey(call: Call): string {
  const { file, step, noInputs, noMatches, attempt, variables, stack, buffer, input } = call;
  const { outOfForce, mocked, chosen, counts, kept, callers, activity, reached, over } = call;
  return JSON.stringify([
    [file, step, noInputs, noMatches, attempt, buffer, input, outOfForce, stack],
    [...variables],
    [...mocked],
    [...counts],
    [...kept],
    [chosen, callers, activity.kind, reached, over],
  ]);
}
