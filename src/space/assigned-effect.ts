import type { Expression } from '../conditions/expression.ts';
import type { PossibleNames } from '../conditions/possible-names.ts';
import { possibleOf } from '../conditions/possible-of.ts';
import { axesRead } from './axes-read.ts';
import { cellsHolding } from './cells-holding.ts';
import { combinations } from './combinations.ts';
import type { Effect } from './effect.ts';
import type { Grid } from './make-grid.ts';
import { narrowedNames } from './narrowed-names.ts';
import { relation } from './relation.ts';

/**
 * What an assignment to the variable of an axis does to valuations; a value that nobody can read,
 * or that rests on a variable without a value, may be any.
 *
 * O(combinations of the cells that it reads and gives * size / 32).
 *
 * @param axis The index of the variable's axis.
 * @param value `undefined` for what cannot be read.
 */
export function assignedEffect(
  grid: Grid,
  axis: number,
  value: Expression | undefined,
  declared: PossibleNames,
): Effect {
  const { cells = [], stride = 0 } = grid.axes[axis] ?? {};
  const read = value === undefined ? [] : axesRead(value, grid.axes);
  const made = relation(grid);
  for (const combination of combinations(grid, [...new Set([...read, axis])])) {
    const names = narrowedNames(grid.axes, combination.cells, declared);
    const possible = value === undefined ? ANY : possibleOf(value, names);
    const before = combination.cells.get(axis) ?? 0;
    for (const after of cellsHolding(cells, names.wasUnset() ? ANY : possible)) {
      made.add(combination.bits, (after - before) * stride);
    }
  }
  return made.finish();
}

const ANY = { kind: 'any' } as const;
