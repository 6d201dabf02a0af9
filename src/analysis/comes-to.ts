import type { StateGraph } from './state-graph.ts';

/**
 * Whether a call can come from its beginning to a node. In depth, and no further than to the node.
 * O(states + moves).
 */
export function comesTo(
  { nodeCount, firstMove, moveTo, starts }: StateGraph,
  goal: number,
  mayTake: (move: number) => boolean,
): boolean {
  const isFound = new Uint8Array(nodeCount);
  const open = [...starts];
  for (const start of starts) isFound[start] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === goal) return true;
    const last = firstMove[node + 1] ?? 0;
    for (let move = firstMove[node] ?? 0; move < last; move += 1) {
      const to = moveTo[move] ?? 0;
      if (isFound[to] === 1 || !mayTake(move)) continue;
      isFound[to] = 1;
      open.push(to);
    }
  }
  return false;
}
