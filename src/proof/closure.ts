import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { claim } from './claim.ts';
import { claimedStates } from './claimed-states.ts';
import { claimsOf } from './claims-of.ts';
import type { Ground } from './ground.ts';
import { isNone } from './is-none.ts';
import type { Relation, Shift } from './relation.ts';
import type { SearchOptions } from './search-options.ts';
import type { States } from './states.ts';
import { sweep } from './sweep.ts';

/** The states that a search came to, without what it costs to come to each. */
export type Closure = {
  readonly reached: States;
  /** Whether all was searched; if not, states that are not in `reached` may exist. */
  readonly isWhole: boolean;
  /** What it took, in words looked at: the same on every machine. */
  readonly work: number;
};

/**
 * All states that some lead to, or, against the moves, all that lead to some, those included: what
 * `forwardSearch` and `backwardSearch` reach, several times sooner, as all that has come to a
 * location by its turn goes on together.
 *
 * A location at which nothing is left to come to is not looked at again.
 * O(moves x words x how often their locations grow).
 */
export function closure(
  ground: Ground,
  from: States,
  { mayTake, within, workMax = Number.POSITIVE_INFINITY }: Omit<SearchOptions, 'costOf'>,
  isForward: boolean,
): Closure {
  const { space, relations, firstIn, inMove, moveFrom } = ground;
  const { size, locationCount, firstMove, moveTo } = space;
  const firstOut = isForward ? firstMove : firstIn;
  const fresh = emptyBits(size);
  const words = fresh.length;
  const claims = claimsOf(locationCount, size, within);
  const isFull = new Uint8Array(locationCount);
  for (let location = 0; within !== undefined && location < locationCount; location += 1) {
    if (isNone(claims.open, location * words, words)) isFull[location] = 1;
  }
  const waiting = sweep(ground, isForward);
  const meet = (location: number, bits: Bits, shift: Shift, first: number, end: number): boolean =>
    claim(claims, location * words, bits, shift, isForward, first, end);
  let work = 0;

  const goOn = (location: number, first: number, end: number): void => {
    const last = firstOut[location + 1] ?? 0;
    let lastTo = -1;
    let lastRelation: Relation | undefined;
    for (let slot = firstOut[location] ?? 0; slot < last; slot += 1) {
      const move = isForward ? slot : (inMove[slot] ?? 0);
      const to = isForward ? (moveTo[move] ?? -1) : (moveFrom[move] ?? -1);
      if (to < 0 || isFull[to] === 1) continue;
      const relation = relations[move];
      if (relation === undefined || (mayTake !== undefined && !mayTake(move, moveFrom[move] ?? 0)))
        continue;
      // Silence and a wrong key mostly lead to the same step.
      if (to === lastTo && relation === lastRelation) continue;
      lastTo = to;
      lastRelation = relation;
      work += (end - first) * relation.shifts.length;
      let isMore = false;
      for (const shift of relation.shifts) {
        if (meet(to, fresh, shift, first, end)) isMore = true;
      }
      if (!isMore) continue;
      waiting.add(to);
      if (isNone(claims.open, to * words, words)) isFull[to] = 1;
    }
  };

  from.forEach((bits, location) => {
    if (bits !== undefined && meet(location, bits, AS_IT_IS, 0, words)) waiting.add(location);
  });
  for (let location = waiting.next(); location !== -1; location = waiting.next()) {
    if (work >= workMax)
      return { reached: claimedStates(claims, locationCount, size, within), isWhole: false, work };
    work += words;
    const end = takeOut(claims.news, location * words, fresh);
    let first = 0;
    while (first < end && fresh[first] === 0) first += 1;
    goOn(location, first, end);
  }
  return { reached: claimedStates(claims, locationCount, size, within), isWhole: true, work };
}

const AS_IT_IS: Shift = { mask: undefined, by: 0 };

/** Empties words into a set; the end of the part of it that holds something. */
function takeOut(news: Bits, base: number, into: Bits): number {
  let end = 0;
  for (let word = 0; word < into.length; word += 1) {
    const bits = news[base + word] ?? 0;
    into[word] = bits;
    if (bits === 0) continue;
    news[base + word] = 0;
    end = word + 1;
  }
  return end;
}
