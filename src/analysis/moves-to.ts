import type { Search } from './cheapest-search.ts';

/**
 * The moves of the cheapest way to a node, first to last; empty for the beginning, and `undefined`
 * for a way of more than 250 moves: nobody reads it, and a call that long for each of many steps
 * that lie in a row would take a file's size squared. O(1).
 */
export function movesTo({ lastMove, before }: Search, node: number): readonly number[] | undefined {
  const moves: number[] = [];
  for (let at = node; (lastMove[at] ?? -1) !== -1; at = before[at] ?? -1) {
    if (moves.length === MOVES_MAX) return undefined;
    moves.push(lastMove[at] ?? -1);
  }
  return moves.reverse();
}

const MOVES_MAX = 250;
