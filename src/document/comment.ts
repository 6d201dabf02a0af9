import type { Span } from '../text/span.ts';

/** A comment of a YAML file. */
export type Comment = {
  /** The words after the `#`, without the blanks around them. */
  readonly text: string;
  /** From the `#` to the last character of the line that is no blank. */
  readonly at: Span;
  /** Whether nothing but blanks stands before it on its line. */
  readonly ownLine: boolean;
};
