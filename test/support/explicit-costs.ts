import type { ExplicitMoves } from './explicit-moves.ts';

/**
 * The least cost of coming from some states to every other, along the moves, each round over all of
 * them until nothing changes.
 *
 * @param costOf `undefined` for a move that may not be taken.
 */
export function explicitCosts(
  states: ExplicitMoves,
  from: Iterable<string>,
  costOf: (move: number, location: number) => number | undefined,
  isForward: boolean,
): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const state of from) costs.set(state, 0);
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const [state, moves] of states) {
      for (const { move, location, results } of moves) {
        const price = costOf(move, location);
        if (price === undefined) continue;
        for (const result of results) {
          const [one, other] = isForward ? [state, result] : [result, state];
          const cost = (costs.get(one) ?? Number.POSITIVE_INFINITY) + price;
          if (cost >= (costs.get(other) ?? Number.POSITIVE_INFINITY)) continue;
          costs.set(other, cost);
          isChanged = true;
        }
      }
    }
  }
  return costs;
}
