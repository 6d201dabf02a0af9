import type { Bits } from './bits.ts';
import type { Grid } from './make-grid.ts';
import { union } from './union.ts';

/**
 * The valuations in which a message or a promised call back counts as help: those in which the
 * call was told that nobody is there; else, with one schedule, those in which it is not open.
 */
export function substituted(grid: Grid): Bits {
  const duty = grid.axes.findIndex(({ kind }) => kind === 'duty');
  if (duty !== -1) return grid.inCell(duty, 1);
  let bits = grid.none();
  const hours = grid.axes.findIndex(({ kind }) => kind === 'hours');
  for (const [cell, opening] of (grid.axes[hours]?.opening ?? []).entries()) {
    const isOpen = [...opening.values()].every((state) => state === 'open');
    if (!isOpen) bits = union(bits, grid.inCell(hours, cell));
  }
  return bits;
}
