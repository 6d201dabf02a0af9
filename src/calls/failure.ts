import type { Span } from '../text/span.ts';

/** Something in a call that is not as its file says. */
export type Failure = {
  /** The place in the calls file. */
  readonly at: Span;
  /** What is, and what should be, in one line. */
  readonly message: string;
  /** Both values by themselves. */
  readonly wanted: string;
  readonly is: string;
};
