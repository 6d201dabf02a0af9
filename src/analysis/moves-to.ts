import type { Search } from './cheapest-search.ts';

/** The moves of the cheapest way to a node, first to last; empty for the beginning. O(moves). */
export function movesTo({ lastMove, before }: Search, node: number): readonly number[] {
  const moves: number[] = [];
  for (let at = node; (lastMove[at] ?? -1) !== -1; at = before[at] ?? -1) {
    moves.push(lastMove[at] ?? -1);
  }
  return moves.reverse();
}
