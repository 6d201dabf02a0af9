/** One move of a run through a space, with what is so before it and after it. */
export type Leg = {
  /** The location that the move leaves. */
  readonly location: number;
  /** Before the move. */
  readonly valuation: number;
  readonly move: number;
  /** After the move; what an end is left with does not matter. */
  readonly after: number;
};
