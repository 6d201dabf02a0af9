import { MOVER } from '../space/mover.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Marks with 1 the moves that need no act of the caller: what the flow and the world do, a `count`
 * step left by `done`. O(moves).
 */
export function unaskedMoves({ graph, moveBy, moveWay }: StateGraph): Uint8Array {
  const marked = new Uint8Array(moveBy.length);
  const hasCounts = graph.types.includes('count');
  for (let move = 0; move < marked.length; move += 1) {
    const by = moveBy[move];
    if (by !== MOVER.flow && by !== MOVER.world) continue;
    const way = hasCounts ? (moveWay[move] ?? -1) : -1;
    const isAgain = graph.ways[way]?.name === 'again';
    if (isAgain && graph.types[graph.wayFrom[way] ?? -1] === 'count') continue;
    marked[move] = 1;
  }
  return marked;
}
