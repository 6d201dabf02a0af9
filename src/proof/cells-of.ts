import type { Axis } from '../space/axis.ts';
import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { put } from '../space/put.ts';

/** For each cell of an axis the valuations that are in it. O(size of the space). */
export function cellsOf({ cells, stride }: Axis, size: number): readonly Bits[] {
  return cells.map((_, cell) => {
    const bits = emptyBits(size);
    for (let run = cell * stride; run < size; run += cells.length * stride) {
      for (let valuation = run; valuation < run + stride; valuation += 1) put(bits, valuation);
    }
    return bits;
  });
}
