import type { Call } from '../simulator/call.ts';

/**
 * A text that is the same for calls from which the same can follow, apart from what the clock
 * brings about: where the call is, what it counted and what it knows.
 */
export function stateKey(call: Call): string {
  const { file, step, noInputs, noMatches, input, buffer, stack, callers, chosen } = call;
  const { activity, reached, variables, counts, mocked } = call;
  const maps = [variables, counts, mocked].map((map) => [...map]);
  return JSON.stringify([
    [file, step, activity.kind, noInputs, noMatches, input, buffer, chosen, reached],
    stack,
    callers.map((caller) => [caller.file, caller.step]),
    maps,
  ]);
}
