import type { Bits } from './bits.ts';
import type { Effect } from './effect.ts';
import type { Grid } from './make-grid.ts';
import { relation } from './relation.ts';

/** One effect after the other. O(terms of one * terms of the other * size / 32). */
export function composed(grid: Grid, first: Effect, second: Effect): Effect {
  const made = relation(grid);
  for (const one of first) {
    for (const other of second) {
      made.add(comingInto(grid, one.from, one.shift, other.from), one.shift + other.shift);
    }
  }
  return made.finish();
}

/** The valuations of a set that a move by `shift` brings into another. O(size / 32). */
function comingInto({ none }: Grid, from: Bits, shift: number, into: Bits): Bits {
  const found = none();
  const words = shift >> 5;
  const bits = shift & 31;
  for (let word = 0; word < found.length; word += 1) {
    const here = from[word] ?? 0;
    if (here === 0) continue;
    // What lies before or behind a set is in no valuation of it.
    const low = (into[word + words] ?? 0) >>> bits;
    const high = bits === 0 ? 0 : (into[word + words + 1] ?? 0) << (32 - bits);
    found[word] = here & (low | high);
  }
  return found;
}
