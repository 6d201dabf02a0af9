import type { Bits } from './bits.ts';

/** Whether two sets of one space hold the same valuations. O(words). */
export function isSame(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word += 1) if (one[word] !== other[word]) return false;
  return true;
}
