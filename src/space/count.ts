import type { Bits } from './bits.ts';

/**
 * How many valuations a set has; 0 for `undefined`. O(words).
 *
 * The bits of a word are added in parallel (Warren, "Hacker's Delight", section 5-1).
 */
export function count(bits: Bits | undefined): number {
  let sum = 0;
  for (let word = 0; bits !== undefined && word < bits.length; word += 1) {
    let left = bits[word] ?? 0;
    if (left === 0) continue;
    left -= (left >>> 1) & 0x55555555;
    left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
    sum += Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return sum;
}
