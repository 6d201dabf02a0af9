import type { Axis } from './axis.ts';

/** The index of the cell of an axis in which a valuation lies. O(1). */
export function cellAt({ stride, cells }: Axis, valuation: number): number {
  return Math.floor(valuation / stride) % cells.length;
}
