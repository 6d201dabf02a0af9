import type { Bits } from './bits.ts';

/** Puts a valuation, which must be within bounds, into a set. */
export function put(bits: Bits, valuation: number): void {
  const word = valuation >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (valuation & 31));
}
