import type { Call } from '../finding/call.ts';
import type { Flow } from '../model/flow.ts';
import type { Known } from '../space/known.ts';
import { playedCall } from './played-call.ts';
import { worldOfCall } from './world-of-call.ts';

/**
 * Plays the call of a finding in the simulator and says whether it comes to the steps that it
 * claims, in their order; `undefined` for a call that cannot be played in one world.
 *
 * The simulator knows nothing of the analyses that made the call, so what both say is no slip of one.
 * O(ways + acts).
 */
export function replayed(
  flow: Flow,
  call: Call,
  trees: Known['trees'] = new Map(),
): boolean | undefined {
  const world = flow.start === undefined ? undefined : worldOfCall(flow, call, trees);
  return world && playedCall(flow, call, world).isAsWritten;
}
