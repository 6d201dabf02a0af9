import type { Cell } from './cell.ts';

/** What the cells of a number are cut from. */
export type NumberUse = {
  readonly name: string;
  /** -Infinity and Infinity where there is no bound. */
  readonly min: number;
  readonly max: number;
  /** The numbers that it is compared with, begins with or is given; in any order. */
  readonly marks: readonly number[];
  /** Whether it is calculated from itself, as a counter is, so that each whole number counts. */
  readonly isStepped: boolean;
};

/**
 * Cuts a number into the marks themselves and the ranges between them, from low to high.
 *
 * Where all marks are whole the number is taken to be whole, too, so that nothing lies between 3
 * and 4; what is calculated from itself gets a cell for every whole number between its marks.
 * At most 2 cells a mark and 1 more, and `STEPS_MAX` for a counter.
 */
export function numberCells({ name, min, max, marks, isStepped }: NumberUse): readonly Cell[] {
  const inside = [...new Set(marks)].filter((mark) => mark >= min && mark <= max);
  const sorted = inside.sort((one, other) => one - other);
  const isWhole = marks.every(Number.isInteger);
  const points = isStepped && isWhole ? filled(sorted) : sorted;
  const cells: Cell[] = [];
  let from = min;
  let isFromTaken = false;
  for (const point of points) {
    addRange(cells, name, { from, isFromTaken, to: point, isToTaken: true, isWhole, min, max });
    cells.push(pointCell(name, point));
    [from, isFromTaken] = [point, true];
  }
  addRange(cells, name, { from, isFromTaken, to: max, isToTaken: false, isWhole, min, max });
  return cells;
}

/** All whole numbers between the first and the last, and one beyond; or the marks alone. */
function filled(sorted: readonly number[]): readonly number[] {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || last - first >= STEPS_MAX) return sorted;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

const STEPS_MAX = 64;

function pointCell(name: string, value: number): Cell {
  return {
    label: `${name} = ${value}`,
    possible: { kind: 'values', values: [value] },
    sample: value,
  };
}

type Range = {
  readonly from: number;
  readonly isFromTaken: boolean;
  readonly to: number;
  readonly isToTaken: boolean;
  readonly isWhole: boolean;
  readonly min: number;
  readonly max: number;
};

/** Adds what lies between two marks, unless that is nothing. */
function addRange(cells: Cell[], name: string, range: Range): void {
  const { from, isFromTaken, to, isToTaken, isWhole } = range;
  // A range that is not whole ends a little before its marks: nothing of the flow tells how little.
  const gap = isWhole ? 1 : Math.min(1, Number.isFinite(to - from) ? to - from : 1) * 1e-6;
  const low = isFromTaken ? from + gap : from;
  const high = isToTaken ? to - gap : to;
  if (low > high) return;
  cells.push({
    label: `${name} ${rangeWords(range, low, high)}`,
    possible: { kind: 'range', min: low, max: high },
    sample: sampleOf(low, high, isWhole),
  });
}

function rangeWords(
  { from, to, isFromTaken, isToTaken, min, max, isWhole }: Range,
  low: number,
  high: number,
): string {
  if (!isFromTaken && !isToTaken) return 'is any number';
  if (low === high) return `= ${low}`;
  if (!isFromTaken && from === min) return `< ${to}`;
  if (!isToTaken && to === max) return `> ${from}`;
  return isWhole ? `from ${low} to ${high}` : `between ${from} and ${to}`;
}

function sampleOf(low: number, high: number, isWhole: boolean): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return isWhole ? low : (low + high) / 2;
  if (Number.isFinite(low)) return Math.ceil(low);
  return Number.isFinite(high) ? Math.floor(high) : 0;
}
