import type { Span } from '../text/span.ts';

/**
 * What must hold for a case or an option to count.
 *
 * `text` is an expression in our language, kept as it is written; `opaque` is one that a foreign
 * system understands and we do not, so that both ways are possible.
 */
export type Condition = {
  readonly kind: 'text' | 'opaque';
  readonly text: string;
  readonly at: Span;
};
