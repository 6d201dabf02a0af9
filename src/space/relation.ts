import type { Bits } from './bits.ts';
import type { Effect } from './effect.ts';
import type { Grid } from './make-grid.ts';

/** Collects what becomes of valuations into an effect, one term for each distance. */
export type Relation = {
  /** Some valuations may move by a number. */
  readonly add: (from: Bits, shift: number) => void;
  readonly finish: () => Effect;
};

/** Makes an empty relation. */
export function relation(grid: Grid): Relation {
  const byShift = new Map<number, Bits>();
  return {
    add: (from, shift) => {
      const known = byShift.get(shift) ?? grid.none();
      for (let word = 0; word < known.length; word += 1) {
        known[word] = (known[word] ?? 0) | (from[word] ?? 0);
      }
      byShift.set(shift, known);
    },
    finish: () =>
      [...byShift]
        .filter(([, from]) => from.some((word) => word !== 0))
        .sort(([one], [other]) => one - other)
        .map(([shift, from]) => ({ from, shift })),
  };
}
