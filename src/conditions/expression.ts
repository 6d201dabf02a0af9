import type { Span } from '../text/span.ts';

/**
 * A checked expression: plain data that can be kept as JSON and walked without the compiler.
 *
 * Every `at` counts in the expression's own text. It is at most `DEPTH_MAX` nodes deep, so that
 * whoever walks it may recurse.
 */
export type Expression =
  | Literal
  | VariableRead
  | HoursRead
  | Unary
  | Binary
  | Logical
  | Choice
  | TextTest
  | TextLength;

/** A value that is written out. */
export type Literal = {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
  readonly at: Span;
};

/** What a variable holds. */
export type VariableRead = {
  readonly kind: 'variable';
  readonly name: string;
  readonly at: Span;
};

/** What a schedule says at the caller's moment: `open`, `closed` or `holiday`. */
export type HoursRead = {
  readonly kind: 'hours';
  readonly schedule: string;
  readonly at: Span;
};

/** `!` turns true and false round, `-` a number. */
export type Unary = {
  readonly kind: 'unary';
  readonly operator: '!' | '-';
  readonly operand: Expression;
  readonly at: Span;
};

/** A comparison or a calculation. */
export type Binary = {
  readonly kind: 'binary';
  readonly operator: '===' | '!==' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';
  readonly left: Expression;
  readonly right: Expression;
  readonly at: Span;
};

/** A chain of two or more parts that must all hold, or of which one must. */
export type Logical = {
  readonly kind: 'logical';
  readonly operator: '&&' | '||';
  readonly parts: readonly Expression[];
  readonly at: Span;
};

/** `test ? yes : no`. */
export type Choice = {
  readonly kind: 'choice';
  readonly test: Expression;
  readonly yes: Expression;
  readonly no: Expression;
  readonly at: Span;
};

/** Whether a text begins with another, ends with it, or holds it. */
export type TextTest = {
  readonly kind: 'test';
  readonly test: 'startsWith' | 'endsWith' | 'includes';
  readonly subject: Expression;
  readonly wanted: Expression;
  readonly at: Span;
};

/** How many letters a text has, in UTF-16 code units. */
export type TextLength = {
  readonly kind: 'length';
  readonly subject: Expression;
  readonly at: Span;
};
