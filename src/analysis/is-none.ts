import type { Bits } from '../space/bits.ts';

/** Whether a set has no valuation. O(words). */
export function isNone(bits: Bits): boolean {
  return bits.every((word) => word === 0);
}
