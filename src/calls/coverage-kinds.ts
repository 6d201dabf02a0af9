/** What coverage counts, in the order in which it is told. */
export const COVERAGE_KINDS = [
  'steps',
  'options',
  'events',
  'cases',
  'outcomes',
  'worlds',
] as const;

/** One of them. */
export type CoverageKind = (typeof COVERAGE_KINDS)[number];
