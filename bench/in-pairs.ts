import { median } from './median.ts';

/** Two things measured in turn. */
export type Pairs<Measures> = {
  /** The median of the ratios, one to the other, pair by pair. */
  readonly ratioOf: (measure: (measures: Measures) => number) => number;
  /** The medians of both by themselves; these drift with the machine, the ratio does not. */
  readonly mediansOf: (measure: (measures: Measures) => number) => readonly [number, number];
  readonly count: number;
};

/**
 * Measures two things in turn, A B A B, after one of each that does not count: whatever else the
 * machine does hits both, so that their ratio means something where their times do not.
 */
export function inPairs<Measures>(
  count: number,
  one: () => Measures,
  other: () => Measures,
): Pairs<Measures> {
  one();
  other();
  const pairs = Array.from({ length: count }, () => [one(), other()] as const);
  return {
    ratioOf: (measure) => median(pairs.map(([a, b]) => measure(a) / measure(b))),
    mediansOf: (measure) => [
      median(pairs.map(([a]) => measure(a))),
      median(pairs.map(([, b]) => measure(b))),
    ],
    count,
  };
}
