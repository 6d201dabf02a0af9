import type { Possible } from './possible.ts';

/** The least and the most that a number can be, both finite: no value is beyond every number. */
export type Bounds = { readonly min: number; readonly max: number };

/** The bounds of what is a number for sure; `undefined` for all else. */
export function boundsOf(possible: Possible): Bounds | undefined {
  if (possible.kind === 'range') {
    return {
      min: Math.max(possible.min, -Number.MAX_VALUE),
      max: Math.min(possible.max, Number.MAX_VALUE),
    };
  }
  if (possible.kind === 'any') return undefined;
  const numbers = possible.values.filter((value) => typeof value === 'number');
  if (numbers.length < possible.values.length || numbers.length === 0) return undefined;
  return { min: Math.min(...numbers), max: Math.max(...numbers) };
}
