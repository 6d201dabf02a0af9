import type { Circle } from './circle.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * The moves of a shortest round through the first node of a circle, back to that node.
 *
 * Breadth first inside the circle. A step that leads to itself says less than the others about the
 * way round, so such a move counts only where there is nothing else. O(nodes + moves of the circle).
 *
 * @param takes 1 for each move that may be taken.
 */
export function round(
  { firstMove, moveTo }: StateGraph,
  { nodes }: Circle,
  takes: Uint8Array,
): readonly number[] {
  const first = nodes[0];
  if (first === undefined) return [];
  const inside = new Set(nodes);
  const arrival = new Map<number, { readonly move: number; readonly from: number }>();
  const queue = [first];
  for (const node of queue) {
    const last = firstMove[node + 1] ?? 0;
    for (let move = firstMove[node] ?? 0; move < last; move += 1) {
      const to = moveTo[move] ?? -1;
      if (!inside.has(to) || arrival.has(to) || takes[move] !== 1) continue;
      if (to === node && nodes.length > 1) continue;
      arrival.set(to, { move, from: node });
      if (to === first) return unwound(arrival, first);
      queue.push(to);
    }
  }
  return [];
}

function unwound(
  arrival: ReadonlyMap<number, { readonly move: number; readonly from: number }>,
  first: number,
): readonly number[] {
  const moves: number[] = [];
  let node = first;
  do {
    const step = arrival.get(node);
    if (step === undefined) break;
    moves.push(step.move);
    node = step.from;
  } while (node !== first);
  return moves.reverse();
}
