import type { Bits } from './bits.ts';
import { intersection } from './intersection.ts';
import type { Grid } from './make-grid.ts';

/** One cell of each of some axes, and the valuations that lie in all of them. */
export type Combination = {
  /** By the axis' index. */
  readonly cells: ReadonlyMap<number, number>;
  readonly bits: Bits;
};

/** All combinations of the cells of some axes. O(combinations * size / 32). */
export function combinations(grid: Grid, axes: readonly number[]): readonly Combination[] {
  let all: readonly Combination[] = [{ cells: new Map(), bits: grid.all }];
  for (const axis of axes) {
    const cells = grid.axes[axis]?.cells ?? [];
    all = all.flatMap((before) =>
      cells.map((_, cell) => ({
        cells: new Map(before.cells).set(axis, cell),
        bits: intersection(before.bits, grid.inCell(axis, cell)),
      })),
    );
  }
  return all;
}
