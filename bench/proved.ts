/** What a proof over a space came to, in numbers that two ways of proving can be compared by. */
export type Proved = {
  /** How many states can be come to, ends left out. */
  readonly reached: number;
  /** From how many of them no person can be reached. */
  readonly lost: number;
  /** The fewest acts to each of them, added; 0 where nobody asks for them. */
  readonly sumOfCosts: number;
};
