import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { fullBits } from '../space/full-bits.ts';
import { isSame } from '../space/is-same.ts';
import { addNew } from './add-new.ts';
import { bitsPool } from './bits-pool.ts';
import { bitsStore } from './bits-store.ts';
import { costQueue } from './cost-queue.ts';
import type { Ground } from './ground.ts';
import type { Relation } from './relation.ts';
import type { Layer, Search } from './search.ts';
import type { SearchOptions } from './search-options.ts';
import { spread } from './spread.ts';
import { spreadBack } from './spread-back.ts';
import type { States } from './states.ts';

/**
 * The search behind `forwardSearch` and `backwardSearch`: along the moves or against them.
 *
 * What costs something waits in a queue by cost; what costs nothing goes on in the next round of the
 * same cost. Sets that are waiting for the same location at the same time are joined.
 */
export function layeredSearch(
  ground: Ground,
  from: States,
  options: SearchOptions,
  isForward: boolean,
): Search {
  const { space, relations, firstIn, inMove, moveFrom } = ground;
  const { size, locationCount, firstMove, moveTo } = space;
  const workMax = options.workMax ?? Number.POSITIVE_INFINITY;
  const costs = costsOf(ground, options);
  const reached: (Bits | undefined)[] = new Array(locationCount).fill(undefined);
  const layers: (Layer[] | undefined)[] = new Array(locationCount).fill(undefined);
  const store = bitsStore();
  const pool = bitsPool(size, store);
  const queue = costQueue(locationCount);
  const fresh = emptyBits(size);
  const all = fullBits(size);
  const none = emptyBits(size);
  // Where nothing is left to come to.
  const isFull = new Uint8Array(locationCount);
  const firstOut = isForward ? firstMove : firstIn;
  let work = 0;
  let nextRound = queue.spare();

  /** Adds what a move makes of the fresh states; whether that may be anything new. */
  const add = (
    into: Bits,
    { shifts }: Relation,
    known: Bits,
    first: number,
    end: number,
  ): boolean => {
    const shift = shifts[0];
    if (shift === undefined) return false;
    if (shifts.length === 1 && shift.by === 0) {
      return addNew(into, fresh, known, shift.mask ?? all, first, end);
    }
    for (const one of shifts) {
      if (isForward) spread(into, fresh, one, size, first, end);
      else spreadBack(into, fresh, one, size, first, end);
    }
    return true;
  };

  const goOn = (location: number, cost: number, first: number, end: number): void => {
    const last = firstOut[location + 1] ?? 0;
    let lastTo = -1;
    let lastPrice = -1;
    let lastRelation: Relation | undefined;
    for (let slot = firstOut[location] ?? 0; slot < last; slot += 1) {
      const move = isForward ? slot : (inMove[slot] ?? 0);
      const price = costs[move] ?? -1;
      const to = isForward ? (moveTo[move] ?? -1) : (moveFrom[move] ?? -1);
      if (price < 0 || to < 0 || isFull[to] === 1) continue;
      const relation = relations[move];
      if (relation === undefined) continue;
      // Silence and a wrong key mostly lead to the same step by the same number of acts.
      if (to === lastTo && price === lastPrice && relation === lastRelation) continue;
      lastTo = to;
      lastPrice = price;
      lastRelation = relation;
      work += (end - first) * relation.shifts.length;
      const waiting = price === 0 ? nextRound : queue.at(cost + price);
      const before = waiting.sets[to];
      const into = before ?? pool.take();
      const isMore = add(into, relation, reached[to] ?? none, first, end);
      if (before !== undefined) continue;
      if (isMore) {
        waiting.sets[to] = into;
        waiting.order.push(to);
      } else pool.give(into);
    }
  };

  const arrive = (location: number, bits: Bits, cost: number, round: number): void => {
    const within = options.within === undefined ? all : (options.within[location] ?? none);
    const known = reached[location] ?? pool.take();
    work += bits.length;
    const end = takeNew(fresh, bits, known, within);
    pool.give(bits);
    if (end === 0) {
      if (reached[location] === undefined) pool.give(known);
      return;
    }
    let first = 0;
    while (fresh[first] === 0) first += 1;
    if (isSame(known, within)) isFull[location] = 1;
    reached[location] = known;
    const { sheet, at } = store.keep(fresh, first, end);
    const layer: Layer = { cost, round, first, end, sheet, at };
    const before = layers[location];
    if (before === undefined) layers[location] = [layer];
    else before.push(layer);
    goOn(location, cost, first, end);
  };

  from.forEach((bits, location) => {
    if (bits === undefined) return;
    const { sets, order } = queue.at(0);
    sets[location] = pool.copy(bits);
    order.push(location);
  });
  for (let level = queue.next(); level !== undefined; level = queue.next()) {
    let now = level;
    for (let round = 0; now.order.length > 0; round += 1) {
      for (const location of now.order) {
        if (work >= workMax) return { reached, layers, isWhole: false, work, costs, isForward };
        const bits = now.sets[location];
        now.sets[location] = undefined;
        if (bits !== undefined) arrive(location, bits, level.cost, round);
      }
      now.order.length = 0;
      [now, nextRound] = [nextRound, now];
    }
    queue.give(now);
  }
  return { reached, layers, isWhole: true, work, costs, isForward };
}

function costsOf({ space, moveFrom }: Ground, { mayTake, costOf }: SearchOptions): Float64Array {
  const costs = new Float64Array(moveFrom.length);
  for (let move = 0; move < costs.length; move += 1) {
    const from = moveFrom[move] ?? 0;
    if (mayTake !== undefined && !mayTake(move, from)) costs[move] = -1;
    else costs[move] = costOf === undefined ? (space.moveActs[move] ?? 0) : costOf(move, from);
  }
  return costs;
}

/**
 * Empties `bits` into `fresh`, without what is known already; `known` then has it, too. Returns
 * where the part of `fresh` ends that holds something.
 */
function takeNew(fresh: Bits, bits: Bits, known: Bits, within: Bits): number {
  let end = 0;
  for (let word = 0; word < bits.length; word += 1) {
    const met = bits[word] ?? 0;
    if (met === 0) {
      fresh[word] = 0;
      continue;
    }
    bits[word] = 0;
    const before = known[word] ?? 0;
    const news = met & (within[word] ?? 0) & ~before;
    fresh[word] = news;
    if (news === 0) continue;
    known[word] = before | news;
    end = word + 1;
  }
  return end;
}
