import type { Bits } from '../space/bits.ts';
import type { Shift } from './relation.ts';

/**
 * Adds to a set the valuations that a shift leads elsewhere than to a goal.
 *
 * O(words).
 *
 * @param goal `undefined` is a goal without valuations: all miss it.
 * @param all All valuations of the space.
 */
export function missInto(into: Bits, goal: Bits | undefined, { mask, by }: Shift, all: Bits): void {
  const from = mask ?? all;
  const words = by >> 5;
  const bits = by & 31;
  for (let word = 0; word < into.length; word += 1) {
    const source = from[word] ?? 0;
    if (source === 0) continue;
    let hit = 0;
    if (goal !== undefined) {
      hit = wordAt(goal, word + words) >>> bits;
      if (bits !== 0) hit |= wordAt(goal, word + words + 1) << (32 - bits);
    }
    into[word] = (into[word] ?? 0) | (source & ~hit);
  }
}

/** A word of a set, 0 where it has none: reading past the end of an array is slow. */
function wordAt(bits: Bits, word: number): number {
  return word >= 0 && word < bits.length ? (bits[word] ?? 0) : 0;
}
