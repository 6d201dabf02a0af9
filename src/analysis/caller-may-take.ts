import type { Caller } from './caller.ts';
import { MOVER } from './mover.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Whether a call with a certain caller can take a move: what the flow and the world do, and of the
 * caller's own acts only silence, or only wrong keys. Where no key is wrong, the lost caller has
 * nothing to press and is silent.
 *
 * A message left or a call back promised is the end for such a caller, whatever comes after it.
 *
 * O(moves of the step) a move.
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
  return (move, node) => {
    switch (moveBy[move]) {
      case MOVER.key:
      case MOVER.digits:
        return false;
      case MOVER.wrongKey:
        return caller === 'lost';
      case MOVER.silence:
        return caller === 'silent' || !hasWrongKey(node);
      default: {
        const way = moveWay[move] ?? -1;
        if (way === -1) return true;
        const type = graph.steps[graph.wayFrom[way] ?? -1]?.type;
        return type !== 'voicemail' && type !== 'callback';
      }
    }
  };
}
