import type { Bits } from './bits.ts';

/** A set without valuations, with room for so many. */
export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}
