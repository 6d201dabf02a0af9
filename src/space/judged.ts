import type { Expression } from '../conditions/expression.ts';
import type { PossibleNames } from '../conditions/possible-names.ts';
import { possibleOf } from '../conditions/possible-of.ts';
import { axesRead } from './axes-read.ts';
import type { Bits } from './bits.ts';
import { combinations } from './combinations.ts';
import type { Grid } from './make-grid.ts';
import { narrowedNames } from './narrowed-names.ts';

/** In which valuations a condition may hold, and in which it does for sure. */
export type Judged = {
  readonly may: Bits;
  readonly sure: Bits;
  /** The axes that it reads, by index. */
  readonly axes: readonly number[];
};

/**
 * Judges a condition in every valuation. Where the cells do not decide it, or a variable that it
 * reads has no value, it may hold or not. O(combinations of the cells that it reads * size / 32).
 *
 * @param tree `undefined` for what nobody can read.
 */
export function judged(tree: Expression | undefined, grid: Grid, declared: PossibleNames): Judged {
  if (tree === undefined) return { may: grid.all, sure: grid.none(), axes: [] };
  const [may, sure] = [grid.none(), grid.none()];
  const axes = axesRead(tree, grid.axes);
  for (const { cells, bits } of combinations(grid, axes)) {
    const names = narrowedNames(grid.axes, cells, declared);
    const possible = possibleOf(tree, names);
    const isOpen = possible.kind !== 'values' || names.wasUnset();
    if (isOpen || possible.values.includes(true)) add(may, bits);
    if (!isOpen && possible.values.every((value) => value === true)) add(sure, bits);
  }
  return { may, sure, axes };
}

function add(to: Bits, bits: Bits): void {
  for (let word = 0; word < to.length; word += 1) to[word] = (to[word] ?? 0) | (bits[word] ?? 0);
}
