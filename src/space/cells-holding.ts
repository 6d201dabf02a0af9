import type { Possible } from '../conditions/possible.ts';
import type { Value } from '../conditions/value.ts';
import type { Cell } from './cell.ts';

/**
 * The cells that something which comes out as `possible` may lie in, by index. What fits none may
 * lie in all of them but "not set". O(cells * values).
 */
export function cellsHolding(cells: readonly Cell[], possible: Possible): readonly number[] {
  const found = cells.flatMap((cell, index) => (meets(cell.possible, possible) ? [index] : []));
  if (possible.kind === 'values' && possible.values.every((value) => isHeld(cells, value))) {
    return found;
  }
  if (possible.kind === 'range' && found.length > 0) return found;
  return cells.flatMap(({ possible: held }, index) => (held === undefined ? [] : [index]));
}

function isHeld(cells: readonly Cell[], value: Value): boolean {
  return cells.some(({ possible }) => meets(possible, { kind: 'values', values: [value] }));
}

function meets(held: Possible | undefined, possible: Possible): boolean {
  if (held === undefined) return false;
  if (held.kind === 'any' || possible.kind === 'any') return true;
  if (held.kind === 'values' && possible.kind === 'values') {
    return possible.values.some((value) => held.values.includes(value));
  }
  const [one, other] = [boundsOf(held), boundsOf(possible)];
  return one !== undefined && other !== undefined && one.min <= other.max && other.min <= one.max;
}

function boundsOf(possible: Possible): { readonly min: number; readonly max: number } | undefined {
  if (possible.kind === 'range') return possible;
  if (possible.kind === 'any') return undefined;
  const numbers = possible.values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return undefined;
  return { min: Math.min(...numbers), max: Math.max(...numbers) };
}
