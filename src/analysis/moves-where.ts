import type { StateGraph } from './state-graph.ts';

/**
 * Marks with 1 those moves out of a set of nodes of which something holds. O(nodes + moves out of
 * the set).
 *
 * @param isIn 1 for each node of the set.
 */
export function movesWhere(
  { nodeCount, firstMove, moveTo }: StateGraph,
  isIn: Uint8Array,
  isWanted: (move: number) => boolean,
): Uint8Array {
  const marked = new Uint8Array(moveTo.length);
  for (let node = 0; node < nodeCount; node += 1) {
    if (isIn[node] !== 1) continue;
    const last = firstMove[node + 1] ?? 0;
    for (let move = firstMove[node] ?? 0; move < last; move += 1) {
      if (isWanted(move)) marked[move] = 1;
    }
  }
  return marked;
}
