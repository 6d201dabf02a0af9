import { MOVER } from '../space/mover.ts';
import type { Caller } from './caller.ts';
import { callerCountsOut } from './caller-counts-out.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Whether a call with a certain caller can take a move: what the flow and the world do, and of the
 * caller's own acts only silence, or only wrong keys. Where no key is wrong, the lost caller has
 * nothing to press and is silent.
 *
 * A counter runs out only where this caller comes back to it. A message left or a call back promised is the end for such a caller, whatever comes after it.
 *
 * O(steps + ways) once where the flow has counters, then O(moves of the step) a move.
 */
export function callerMayTake(
  states: StateGraph,
  caller: Caller,
): (move: number, node: number) => boolean {
  const { moveBy, moveWay, graph, firstMove } = states;
  const hasWrongKey = (node: number): boolean => {
    const last = firstMove[node + 1] ?? 0;
    for (let move = firstMove[node] ?? 0; move < last; move += 1) {
      if (moveBy[move] === MOVER.wrongKey) return true;
    }
    return false;
  };
  const runsOut = callerCountsOut(states, caller);
  return (move, node) => {
    switch (moveBy[move]) {
      case MOVER.key:
      case MOVER.digits:
        return false;
      case MOVER.wrongKey:
        return caller !== 'silent';
      case MOVER.silence:
        return caller !== 'lost' || !hasWrongKey(node);
      default: {
        const way = moveWay[move] ?? -1;
        if (way === -1) return true;
        const step = graph.wayFrom[way] ?? -1;
        const type = graph.steps[step]?.type;
        if (type === 'count' && graph.ways[way]?.name === 'done') return runsOut[step] === 1;
        return type !== 'voicemail' && type !== 'callback';
      }
    }
  };
}
