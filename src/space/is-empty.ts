import type { Bits } from './bits.ts';

/** Whether a set has no valuation; `undefined` has none. O(words), less where it has some. */
export function isEmpty(bits: Bits | undefined): boolean {
  if (bits === undefined) return true;
  for (let word = 0; word < bits.length; word += 1) if (bits[word] !== 0) return false;
  return true;
}
