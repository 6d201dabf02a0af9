import type { Span } from '../text/span.ts';
import type { Call } from './call.ts';

/** What a rule or a reader says is wrong; lint makes a finding of it. */
export type Fault = {
  /** The smallest place that shows it. */
  readonly at: Span;
  /** Names the thing in quotes, says what is, then what would be right; no full stop at the end. */
  readonly message: string;
  /** Other places that belong to it. */
  readonly notes?: readonly Note[];
  /** The shortest call that shows it; `undefined` also where that is too long for anybody to read. */
  readonly call?: Call | undefined;
};

/** Something to know about another place of the same file. */
export type Note = { readonly at: Span; readonly message: string };

/** A fault with the id of the rule that it breaks, as readers and importers tell it. */
export type NamedFault = Fault & { readonly rule: string };
