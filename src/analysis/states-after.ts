import type { StateGraph } from './state-graph.ts';

/**
 * The states to which a way can lead from one state; none where it cannot be taken there. O(moves
 * of the state).
 *
 * @param way The way's index in the compact graph.
 */
export function statesAfter(
  { firstMove, moveTo, moveWay }: StateGraph,
  node: number,
  way: number,
): readonly number[] {
  const found: number[] = [];
  for (let move = firstMove[node] ?? 0; move < (firstMove[node + 1] ?? 0); move += 1) {
    if (moveWay[move] === way) found.push(moveTo[move] ?? 0);
  }
  return found;
}
