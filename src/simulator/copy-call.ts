import type { Call } from './call.ts';

/**
 * A copy of a call that may be changed.
 *
 * Field by field, since a spread of so many costs sixteen times as much (26 against 413 ns on Node
 * 20), and every act makes one. A field that is forgotten here does not compile.
 */
export function copyCall(call: Call): { -readonly [Key in keyof Call]: Call[Key] } {
  return {
    world: call.world,
    file: call.file,
    step: call.step,
    noInputs: call.noInputs,
    noMatches: call.noMatches,
    attempt: call.attempt,
    variables: call.variables,
    stack: call.stack,
    buffer: call.buffer,
    input: call.input,
    outOfForce: call.outOfForce,
    timeMs: call.timeMs,
    mocked: call.mocked,
    chosen: call.chosen,
    counts: call.counts,
    kept: call.kept,
    callers: call.callers,
    activity: call.activity,
    idleMoves: call.idleMoves,
    idleSinceMs: call.idleSinceMs,
    reached: call.reached,
    over: call.over,
  };
}
