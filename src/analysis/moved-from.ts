import type { StateGraph } from './state-graph.ts';

/** The state that a move leaves. O(log states). */
export function movedFrom({ firstMove, nodeCount }: StateGraph, move: number): number {
  let low = 0;
  let high = nodeCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((firstMove[middle] ?? 0) <= move) low = middle;
    else high = middle - 1;
  }
  return low;
}
