import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { bitsPool } from './bits-pool.ts';
import { bitsStore } from './bits-store.ts';
import { costQueue } from './cost-queue.ts';
import type { Ground } from './ground.ts';
import { hasNew } from './has-new.ts';
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
  const reached: (Bits | undefined)[] = Array.from({ length: locationCount });
  const layers: (Layer[] | undefined)[] = Array.from({ length: locationCount });
  const store = bitsStore();
  const pool = bitsPool(size, store);
  const queue = costQueue(locationCount);
  const fresh = emptyBits(size);
  const firstOut = isForward ? firstMove : firstIn;
  let work = 0;
  let nextRound = queue.spare();

  const goOn = (location: number, cost: number, first: number, end: number): void => {
    const last = firstOut[location + 1] ?? 0;
    let lastTo = -1;
    let lastPrice = -1;
    let lastRelation: Relation | undefined;
    for (let slot = firstOut[location] ?? 0; slot < last; slot += 1) {
      const move = isForward ? slot : (inMove[slot] ?? 0);
      const price = costs[move] ?? -1;
      const to = isForward ? (moveTo[move] ?? -1) : (moveFrom[move] ?? -1);
      const relation = relations[move];
      if (price < 0 || to < 0 || relation === undefined) continue;
      // Silence and a wrong key mostly lead to the same step by the same number of acts.
      if (to === lastTo && price === lastPrice && relation === lastRelation) continue;
      lastTo = to;
      lastPrice = price;
      lastRelation = relation;
      work += (end - first) * relation.shifts.length;
      if (!isNews(relation, fresh, reached[to], first, end)) continue;
      const waiting = price === 0 ? nextRound : queue.at(cost + price);
      let into = waiting.sets[to];
      if (into === undefined) {
        into = pool.take();
        waiting.sets[to] = into;
        waiting.order.push(to);
      }
      for (const shift of relation.shifts) {
        if (isForward) spread(into, fresh, shift, size, first, end);
        else spreadBack(into, fresh, shift, size, first, end);
      }
    }
  };

  const arrive = (location: number, bits: Bits, cost: number, round: number): void => {
    const known = reached[location] ?? pool.take();
    const within = options.within === undefined ? bits : options.within[location];
    work += bits.length;
    takeNew(fresh, bits, known, within);
    pool.give(bits);
    let first = 0;
    let end = fresh.length;
    while (end > 0 && fresh[end - 1] === 0) end -= 1;
    while (first < end && fresh[first] === 0) first += 1;
    if (first === end) {
      if (reached[location] === undefined) pool.give(known);
      return;
    }
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

/** Empties `bits` into `fresh`, without what is known already; `known` then has it, too. */
function takeNew(fresh: Bits, bits: Bits, known: Bits, within: Bits | undefined): void {
  for (let word = 0; word < bits.length; word += 1) {
    const before = known[word] ?? 0;
    const news = (bits[word] ?? 0) & ~before & (within?.[word] ?? 0);
    fresh[word] = news;
    known[word] = before | news;
    bits[word] = 0;
  }
}

/** Whether a move may lead to something new; a quick look at the moves that assign nothing. */
function isNews(
  { shifts }: Relation,
  bits: Bits,
  known: Bits | undefined,
  first: number,
  end: number,
): boolean {
  const shift = shifts[0];
  if (shift === undefined || known === undefined || shifts.length > 1 || shift.by !== 0) {
    return shift !== undefined;
  }
  return hasNew(bits, known, shift.mask, first, end);
}
