import type { Bits } from './bits.ts';
import { emptyBits } from './empty-bits.ts';
import { put } from './put.ts';

/**
 * The valuations of a space that lie in one of some cells of an axis. O(size).
 *
 * @param axis How many valuations lie between two of its cells, and its cells.
 */
export function maskOf(
  size: number,
  { stride, cells }: { readonly stride: number; readonly cells: readonly unknown[] },
  wanted: readonly number[],
): Bits {
  const bits = emptyBits(size);
  for (let valuation = 0; valuation < size; valuation += 1) {
    if (!wanted.includes(Math.floor(valuation / stride) % cells.length)) continue;
    put(bits, valuation);
  }
  return bits;
}
