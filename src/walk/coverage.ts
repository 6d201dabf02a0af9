/** What all calls of a walk together have come by, in the flow itself. */
export type Coverage = {
  /** The names of steps. */
  readonly steps: ReadonlySet<string>;
  /** Ways, as `wayKey` writes them. */
  readonly ways: ReadonlySet<string>;
};
