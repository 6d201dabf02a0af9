import { countsOut } from '../space/counts-out.ts';
import { MOVER } from '../space/mover.ts';
import { moverOf } from '../space/mover-of.ts';
import type { Caller } from './caller.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Marks with 1 every `count` step that one caller can leave by `done`, by step index. O(steps +
 * ways), and nothing where the flow has no counter.
 */
export function callerCountsOut(states: StateGraph, caller: Caller): Uint8Array {
  return countsOut(states.graph, (way) => isOwnWay(states, caller, way));
}

/** Whether a way may be this caller's: no key, no digits, no wrong key where silence is kept. */
function isOwnWay({ graph }: StateGraph, caller: Caller, index: number): boolean {
  const way = graph.ways[index];
  const step = graph.steps[graph.wayFrom[index] ?? -1];
  if (way === undefined || step === undefined || way.kind === 'error') return false;
  if (step.type === 'voicemail' || step.type === 'callback') return false;
  const { by } = moverOf(step, way);
  if (by === MOVER.key || by === MOVER.digits) return false;
  return by !== (caller === 'silent' ? MOVER.wrongKey : undefined);
}
