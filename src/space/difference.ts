import type { Bits } from './bits.ts';

/** What is in one set and not in another of the same space; `undefined` takes nothing away. */
export function difference(one: Bits, other: Bits | undefined): Bits {
  const bits = one.slice();
  for (let word = 0; other !== undefined && word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & ~(other[word] ?? 0);
  }
  return bits;
}
