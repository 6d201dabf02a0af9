import type { Possible } from './possible.ts';
import { UNSURE } from './unsure.ts';

/** The range that holds some results; nothing is sure where one of them is no finite number. */
export function rangeOf(ends: readonly number[]): Possible {
  if (!ends.every(Number.isFinite)) return UNSURE;
  return { kind: 'range', min: open(Math.min(...ends)), max: open(Math.max(...ends)) };
}

/** What is as large as this came of a number without a bound, and has none either. */
function open(end: number): number {
  // Added to -0, 0 gives 0.
  return Math.abs(end) < 1e300 ? end + 0 : Math.sign(end) * Infinity;
}
