import type { Bits } from './bits.ts';
import type { Effect } from './effect.ts';
import { has } from './has.ts';
import type { Grid } from './make-grid.ts';
import { put } from './put.ts';
import { relation } from './relation.ts';

/** One effect after the other. O(terms of one * terms of the other * size). */
export function composed(grid: Grid, first: Effect, second: Effect): Effect {
  const made = relation(grid);
  for (const one of first) {
    for (const other of second) {
      made.add(comingInto(grid, one.from, one.shift, other.from), one.shift + other.shift);
    }
  }
  return made.finish();
}

/** The valuations of a set that a move by `shift` brings into another. */
function comingInto({ size, none }: Grid, from: Bits, shift: number, into: Bits): Bits {
  const found = none();
  for (let valuation = 0; valuation < size; valuation += 1) {
    const after = valuation + shift;
    if (!has(from, valuation) || !has(into, after)) continue;
    put(found, valuation);
  }
  return found;
}
