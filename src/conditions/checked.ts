import type { Span } from '../text/span.ts';
import type { Declarations } from './declarations.ts';
import type { Expression } from './expression.ts';

/** An expression that is to be checked. */
export type Wanted = {
  readonly text: string;
  /** What must come out: true or false, a value for a declared variable, or any value. */
  readonly as: { readonly kind: 'condition' | 'value' } | WantedFor;
};

/** A value that a declared variable takes. */
export type WantedFor = { readonly kind: 'variable'; readonly name: string };

/** What checking an expression gave; plain data. */
export type Checked = {
  /** What can be worked out; `undefined` where the text is no expression of our language. */
  readonly tree: Expression | undefined;
  /** In the order of their places. */
  readonly faults: readonly ExpressionFault[];
};

/** What is wrong with an expression. */
export type ExpressionFault = {
  /**
   * `faulty-expression`: it cannot be worked out, or a value cannot be what it is compared with.
   * `constant-condition`: it can be worked out, and comes out the same whatever the call is like.
   */
  readonly rule: 'faulty-expression' | 'constant-condition';
  /** The smallest place that shows it, in the expression's own text. */
  readonly at: Span;
  readonly message: string;
};

/** Checks expressions against what they may read; gives as many results, in the same order. */
export type CheckExpressions = (
  declarations: Declarations,
  wanted: readonly Wanted[],
) => readonly Checked[];
