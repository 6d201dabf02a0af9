import type { Axis } from '../space/axis.ts';
import type { Cell } from '../space/cell.ts';

/**
 * Cells of a number that lie side by side, as one stretch: `score > 3`, `score >= 3 and < 7`;
 * `undefined` for a single cell, for cells that do not, and for those of anything else. O(cells).
 */
export function numberWords({ name, cells }: Axis, chosen: readonly number[]): string | undefined {
  const [first = -1, last = -1] = [Math.min(...chosen), Math.max(...chosen)];
  const isOne = chosen.length > 1 && last - first === chosen.length - 1;
  if (!isOne || !chosen.every((cell) => isNumber(cells[cell]))) return undefined;
  const [low, high] = [pointOf(cells[first]), pointOf(cells[last])];
  const [before, after] = [pointOf(cells[first - 1]), pointOf(cells[last + 1])];
  const ends = [
    first === 0 ? undefined : low === undefined ? `> ${before}` : `>= ${low}`,
    after === undefined && !isNumber(cells[last + 1])
      ? undefined
      : high === undefined
        ? `< ${after}`
        : `<= ${high}`,
  ].filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : `${name} ${ends.join(' and ')}`;
}

function isNumber(cell: Cell | undefined): boolean {
  return cell?.possible?.kind === 'range' || pointOf(cell) !== undefined;
}

/** The number that a cell stands for alone. */
function pointOf(cell: Cell | undefined): number | undefined {
  if (cell?.possible?.kind !== 'values' || cell.possible.values.length !== 1) return undefined;
  const [value] = cell.possible.values;
  return typeof value === 'number' ? value : undefined;
}
