import type { Bits } from '../space/bits.ts';
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
  const queue = costQueue();
  const firstOut = isForward ? firstMove : firstIn;
  let work = 0;
  let round: Map<number, Bits>;
  let nextRound = new Map<number, Bits>();

  const goOn = (location: number, bits: Bits, cost: number, first: number, end: number): void => {
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
      if (!isNews(relation, bits, reached[to], first, end)) continue;
      const waiting = price === 0 ? nextRound : queue.at(cost + price);
      let into = waiting.get(to);
      if (into === undefined) {
        into = pool.take();
        waiting.set(to, into);
      }
      for (const shift of relation.shifts) {
        if (isForward) spread(into, bits, shift, size, first, end);
        else spreadBack(into, bits, shift, size, first, end);
      }
    }
  };

  const arrive = (location: number, bits: Bits, cost: number, turn: number): void => {
    const within = options.within === undefined ? bits : options.within[location];
    const known = reached[location] ?? pool.take();
    work += bits.length;
    const [first, end] = keepNew(bits, known, within);
    if (first < end) {
      reached[location] = known;
      const words = store.cut(end - first);
      words.set(bits.subarray(first, end));
      const layer = { cost, round: turn, first, words };
      const before = layers[location];
      if (before === undefined) layers[location] = [layer];
      else before.push(layer);
      goOn(location, bits, cost, first, end);
      bits.fill(0, first, end);
    } else if (reached[location] === undefined) pool.give(known);
    pool.give(bits);
  };

  from.forEach((bits, location) => {
    if (bits !== undefined) queue.at(0).set(location, pool.copy(bits));
  });
  for (let level = queue.next(); level !== undefined; level = queue.next()) {
    round = level.waiting;
    for (let turn = 0; round.size > 0; turn += 1) {
      for (const [location, bits] of round) {
        if (work >= workMax) return { reached, layers, isWhole: false, work, costs, isForward };
        arrive(location, bits, level.cost, turn);
      }
      round = nextRound;
      nextRound = new Map();
    }
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

/** Leaves in `bits` what is new there, and tells in which words; `known` then has it, too. */
function keepNew(bits: Bits, known: Bits, within: Bits | undefined): readonly [number, number] {
  let first = bits.length;
  let end = 0;
  for (let word = 0; word < bits.length; word += 1) {
    const all = bits[word] ?? 0;
    if (all === 0) continue;
    const fresh = all & ~(known[word] ?? 0) & (within?.[word] ?? 0);
    bits[word] = fresh;
    if (fresh === 0) continue;
    known[word] = (known[word] ?? 0) | fresh;
    if (first > word) first = word;
    end = word + 1;
  }
  return [first, end];
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
