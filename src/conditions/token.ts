import type { Span } from '../text/span.ts';

/** The smallest piece of an expression that means something. */
export type Token = {
  /** `open` is a text whose closing quote is missing; `strange` a sign that nobody knows. */
  readonly kind: 'name' | 'number' | 'text' | 'open' | 'sign' | 'strange';
  readonly text: string;
  readonly at: Span;
};
