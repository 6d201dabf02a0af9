import type { Span } from './span.ts';

/** A value together with the place in the file that says it. */
export type Located<Value> = { readonly value: Value; readonly at: Span };
