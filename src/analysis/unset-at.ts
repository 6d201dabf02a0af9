import type { Bits } from '../space/bits.ts';
import { maskOf } from '../space/mask-of.ts';
import type { Space } from '../space/space.ts';
import { union } from '../space/union.ts';

/** The valuations in which a variable of one of some axes, by their indexes, has no value. O(axes * size). */
export function unsetAt({ axes, size }: Space, asked: Iterable<number>): Bits {
  let bits: Bits = new Uint32Array((size + 31) >>> 5);
  for (const index of asked) {
    const axis = axes[index];
    if (axis?.kind !== 'variable') continue;
    const unset = axis.cells.flatMap(({ possible }, cell) =>
      possible === undefined ? [cell] : [],
    );
    if (unset.length > 0) bits = union(bits, maskOf(size, axis, unset));
  }
  return bits;
}
