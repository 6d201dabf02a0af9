import type { Bits } from './bits.ts';

/** The smallest valuation of a set that is not below `from`; -1 where there is none. O(words). */
export function firstOf(bits: Bits | undefined, from = 0): number {
  if (bits === undefined) return -1;
  let word = from >>> 5;
  let left = (bits[word] ?? 0) & (-1 << (from & 31));
  while (left === 0) {
    word += 1;
    if (word >= bits.length) return -1;
    left = bits[word] ?? 0;
  }
  return word * 32 + 31 - Math.clz32(left & -left);
}
