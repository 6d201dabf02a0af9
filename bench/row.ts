/** One line of the table: a budget and what was measured. */
export type Row = {
  /** The number of the budget. */
  readonly budget: number;
  readonly what: string;
  /** What was measured, in words, with everything that explains it. */
  readonly measured: string;
  /** What it should be. */
  readonly limit: string;
  readonly isReached: boolean | undefined;
};
