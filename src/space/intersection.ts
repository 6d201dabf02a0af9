import type { Bits } from './bits.ts';

/** What is in both of two sets of the same space. O(words). */
export function intersection(one: Bits, other: Bits): Bits {
  const bits = one.slice();
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
  }
  return bits;
}
