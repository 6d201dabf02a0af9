import type { Bits } from './bits.ts';
import { emptyBits } from './empty-bits.ts';
import { tailMask } from './tail-mask.ts';

/** The set of all valuations below a size. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(-1);
  if (bits.length > 0) bits[bits.length - 1] = tailMask(size);
  return bits;
}
