import type { Bits } from './bits.ts';
import type { Effect } from './effect.ts';
import type { Grid } from './grid.ts';
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
    if (!isIn(from, valuation) || after < 0 || after >= size || !isIn(into, after)) continue;
    found[valuation >>> 5] = (found[valuation >>> 5] ?? 0) | (1 << (valuation & 31));
  }
  return found;
}

function isIn(bits: Bits, valuation: number): boolean {
  return ((bits[valuation >>> 5] ?? 0) & (1 << (valuation & 31))) !== 0;
}
