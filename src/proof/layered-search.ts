import { claim } from './claim.ts';
import { claimWords } from './claim-words.ts';
import { claimedStates } from './claimed-states.ts';
import { claimsOf } from './claims-of.ts';
import { costQueue, type Waiting } from './cost-queue.ts';
import type { Ground } from './ground.ts';
import { isNone } from './is-none.ts';
import { layerStore } from './layer-store.ts';
import { pricedMoves } from './priced-moves.ts';
import type { Shift } from './relation.ts';
import type { Layer, Search } from './search.ts';
import type { SearchOptions } from './search-options.ts';
import type { States } from './states.ts';

/**
 * The search behind `forwardSearch` and `backwardSearch`: along the moves or against them.
 *
 * What was found at a location at once is a layer. It waits in a queue once for each price of the
 * location's moves, and goes on by those moves when the cost has come to which they lead: whatever
 * is still open then is found at its least cost, so nothing is put down that has to be weighed
 * again. What costs nothing goes on in the next round of the same cost.
 */
export function layeredSearch(
  ground: Ground,
  from: States,
  options: SearchOptions,
  isForward: boolean,
): Search {
  const { size, locationCount } = ground.space;
  const workMax = options.workMax ?? Number.POSITIVE_INFINITY;
  const costs = costsOf(ground, options);
  const { prices, firstGroup, price, firstShift, shifts, to } = pricedMoves(
    ground,
    costs,
    isForward,
  );
  const claims = claimsOf(locationCount, size, options.within);
  const words = (size + 31) >>> 5;
  const layers: (Layer[] | undefined)[] = new Array(locationCount).fill(undefined);
  const store = layerStore();
  const queue = costQueue();
  const fresh = new Uint32Array(words);
  /** Locations at which something was found in this round, each once. */
  const found: number[] = [];
  const isFound = new Uint8Array(locationCount);
  // Where nothing is left to come to.
  const isFull = new Uint8Array(locationCount);
  let work = 0;

  const goOn = ({ first, end, sheet, at }: Layer, group: number): void => {
    const last = firstShift[group + 1] ?? 0;
    let isCopied = false;
    for (let slot = firstShift[group] ?? 0; slot < last; slot += 1) {
      const location = to[slot] ?? 0;
      const shift = shifts[slot];
      if (isFull[location] === 1 || shift === undefined) continue;
      work += end - first;
      const base = location * words;
      if (shift.by === 0) {
        if (!claimWords(claims, base, sheet, at, shift.mask, first, end)) continue;
      } else {
        if (!isCopied) {
          for (let word = first; word < end; word += 1) fresh[word] = sheet[at + word - first] ?? 0;
          isCopied = true;
        }
        if (!claim(claims, base, fresh, shift, isForward, first, end)) continue;
      }
      if (isFound[location] === 1) continue;
      isFound[location] = 1;
      found.push(location);
    }
  };

  /** Makes layers of what was found; what goes on by moves that cost nothing goes into `next`. */
  const settle = (cost: number, round: number, next: Waiting): void => {
    const waitingFor: (Waiting | undefined)[] = [];
    for (const location of found) {
      isFound[location] = 0;
      work += words;
      const layer = store(claims.news, location * words, words, cost, round);
      if (isNone(claims.open, location * words, words)) isFull[location] = 1;
      const before = layers[location];
      if (before === undefined) layers[location] = [layer];
      else before.push(layer);
      const last = firstGroup[location + 1] ?? 0;
      for (let group = firstGroup[location] ?? 0; group < last; group += 1) {
        const place = price[group] ?? 0;
        let waiting = waitingFor[place];
        if (waiting === undefined) {
          const fare = prices[place] ?? 0;
          waiting = fare === 0 ? next : queue.at(cost + fare);
          waitingFor[place] = waiting;
        }
        waiting.layers.push(layer);
        waiting.groups.push(group);
      }
    }
    found.length = 0;
  };
  const ended = (isWhole: boolean): Search => {
    const reached = claimedStates(claims, locationCount, size, options.within);
    return { reached, layers, isWhole, work, costs, isForward };
  };

  from.forEach((bits, location) => {
    const base = location * words;
    if (bits === undefined || !claim(claims, base, bits, AS_IT_IS, isForward, 0, words)) return;
    found.push(location);
  });
  settle(0, 0, queue.at(0));
  for (let level = queue.next(); level !== undefined; level = queue.next()) {
    const { cost } = level;
    let now: Waiting = level;
    // What was begun with has no round before it.
    for (let round = cost === 0 ? 1 : 0; now.layers.length > 0; round += 1) {
      const next: Waiting = { cost, layers: [], groups: [] };
      let at = 0;
      for (; at < now.layers.length && work < workMax; at += 1) {
        const layer = now.layers[at];
        if (layer !== undefined) goOn(layer, now.groups[at] ?? 0);
      }
      settle(cost, round, next);
      if (at < now.layers.length) return ended(false);
      now = next;
    }
  }
  return ended(true);
}

const AS_IT_IS: Shift = { mask: undefined, by: 0 };

function costsOf({ space, moveFrom }: Ground, { mayTake, costOf }: SearchOptions): Float64Array {
  const costs = new Float64Array(moveFrom.length);
  for (let move = 0; move < costs.length; move += 1) {
    const from = moveFrom[move] ?? 0;
    if (mayTake !== undefined && !mayTake(move, from)) costs[move] = -1;
    else costs[move] = costOf === undefined ? (space.moveActs[move] ?? 0) : costOf(move, from);
  }
  return costs;
}
