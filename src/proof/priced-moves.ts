import type { Ground } from './ground.ts';
import type { Relation, Shift } from './relation.ts';

/**
 * The moves that a search may take, by where it takes them from and by price: those of location `l`
 * are in the groups from `firstGroup[l]` to below `firstGroup[l + 1]`, cheapest first, and what those
 * of group `g` do to valuations are the shifts from `firstShift[g]` to below `firstShift[g + 1]`.
 */
export type PricedMoves = {
  /** What moves cost, each once, in rising order. */
  readonly prices: readonly number[];
  readonly firstGroup: Int32Array;
  /** Which of the prices the moves of each group cost. */
  readonly price: Int32Array;
  readonly firstShift: Int32Array;
  readonly shifts: readonly Shift[];
  /** Where each of the shifts takes the search. */
  readonly to: readonly number[];
};

/**
 * Sorts moves by location and price, without those that do what a cheaper one does: silence and a
 * wrong key mostly lead to one step.
 *
 * By counting, first by price and then by location. O(locations + moves + prices x their log).
 *
 * @param costs What each move costs; less than 0 for one that may not be taken.
 */
export function pricedMoves(ground: Ground, costs: Float64Array, isForward: boolean): PricedMoves {
  const { space, moveFrom } = ground;
  const { locationCount, moveTo } = space;
  const [begins, ends] = isForward ? [moveFrom, moveTo] : [moveTo, moveFrom];
  const { prices, rank } = ranked(costs, moveTo);
  const sorted = byNumber(byNumber(undefined, rank, prices.length), begins, locationCount);
  const firstGroup = new Int32Array(locationCount + 1);
  const price = new Int32Array(sorted.length);
  const firstShift = new Int32Array(sorted.length + 1);
  const shifts: Shift[] = [];
  const to: number[] = [];
  // By other end, what was met there last, and from where.
  const metFrom = new Int32Array(locationCount).fill(-1);
  const metBy: (Relation | undefined)[] = new Array(locationCount).fill(undefined);
  let location = -1;
  let groups = 0;
  for (const move of sorted) {
    const [begin, end, group] = [begins[move] ?? 0, ends[move] ?? 0, rank[move] ?? 0];
    const relation = ground.relations[move];
    if (relation === undefined || (metFrom[end] === begin && metBy[end] === relation)) continue;
    metFrom[end] = begin;
    metBy[end] = relation;
    if (begin !== location || price[groups - 1] !== group) {
      while (location < begin) {
        location += 1;
        firstGroup[location] = groups;
      }
      price[groups] = group;
      firstShift[groups] = shifts.length;
      groups += 1;
    }
    for (const shift of relation.shifts) {
      shifts.push(shift);
      to.push(end);
    }
  }
  firstGroup.fill(groups, location + 1);
  firstShift[groups] = shifts.length;
  return { prices, firstGroup, price, firstShift, shifts, to };
}

/** The prices, and for each move which it costs; -1 for one that may not be taken. */
function ranked(costs: Float64Array, moveTo: Int32Array) {
  const known = new Map<number, number>();
  const rank = new Int32Array(costs.length);
  for (let move = 0; move < costs.length; move += 1) {
    const cost = costs[move] ?? -1;
    if (cost < 0 || (moveTo[move] ?? -1) < 0) {
      rank[move] = -1;
      continue;
    }
    let met = known.get(cost);
    if (met === undefined) {
      met = known.size;
      known.set(cost, met);
    }
    rank[move] = met;
  }
  const prices = [...known.keys()].sort((one, other) => one - other);
  const placeOf = new Map(prices.map((cost, place) => [cost, place]));
  const places = Int32Array.from(known.keys(), (cost) => placeOf.get(cost) ?? -1);
  for (let move = 0; move < rank.length; move += 1) {
    const met = rank[move] ?? -1;
    if (met !== -1) rank[move] = places[met] ?? -1;
  }
  return { prices, rank };
}

/** Moves, or all of them, by a number from 0 to below `count`, else in their own order; none by -1. */
function byNumber(moves: Int32Array | undefined, numbers: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count + 1);
  const length = moves === undefined ? numbers.length : moves.length;
  for (let at = 0; at < length; at += 1) {
    const number = numbers[moves === undefined ? at : (moves[at] ?? 0)] ?? -1;
    if (number !== -1) next[number + 1] = (next[number + 1] ?? 0) + 1;
  }
  for (let at = 0; at < count; at += 1) next[at + 1] = (next[at + 1] ?? 0) + (next[at] ?? 0);
  const sorted = new Int32Array(next[count] ?? 0);
  for (let at = 0; at < length; at += 1) {
    const move = moves === undefined ? at : (moves[at] ?? 0);
    const number = numbers[move] ?? -1;
    if (number === -1) continue;
    const place = next[number] ?? 0;
    next[number] = place + 1;
    sorted[place] = move;
  }
  return sorted;
}
