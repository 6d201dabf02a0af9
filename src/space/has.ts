import type { Bits } from './bits.ts';

/** Whether a valuation is in a set; never in `undefined`, and never one that is out of bounds. */
export function has(bits: Bits | undefined, valuation: number): boolean {
  if (bits === undefined || valuation < 0) return false;
  return (((bits[valuation >>> 5] ?? 0) >>> (valuation & 31)) & 1) === 1;
}
