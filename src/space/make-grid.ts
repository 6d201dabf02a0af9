import type { Axis } from './axis.ts';
import type { Bits } from './bits.ts';
import { emptyBits } from './empty-bits.ts';
import { fullBits } from './full-bits.ts';
import { maskOf } from './mask-of.ts';

/** The valuations of a space, and the sets of them that its guards and effects are made of. */
export type Grid = {
  readonly axes: readonly Axis[];
  readonly size: number;
  /** All valuations. */
  readonly all: Bits;
  /** The valuations in a cell of an axis, by its index. */
  readonly inCell: (axis: number, cell: number) => Bits;
  /** An empty set. */
  readonly none: () => Bits;
};

/** Makes the grid of some axes. Each set is made when it is first asked for, in O(size). */
export function makeGrid(axes: readonly Axis[]): Grid {
  const size = axes.reduce((product, { cells }) => product * cells.length, 1);
  const masks = axes.map(({ cells }): (Bits | undefined)[] => cells.map(() => undefined));
  return {
    axes,
    size,
    all: fullBits(size),
    inCell: (axis, cell) => {
      const row = masks[axis] ?? [];
      const known = row[cell];
      if (known !== undefined) return known;
      const { stride, cells } = axes[axis] ?? { stride: size, cells: [] };
      const made = maskOf(size, { stride, cells }, [cell]);
      row[cell] = made;
      return made;
    },
    none: () => emptyBits(size),
  };
}
