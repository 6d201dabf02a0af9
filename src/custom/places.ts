import type { Span } from '../text/span.ts';

/** Where a value and its parts are written, as far as they are written out where they belong. */
export type Places = {
  readonly at: Span;
  /** Of an object: its properties that are written with a name and a value. */
  readonly entries?: readonly PlacedEntry[];
  /** Of a list without spread parts. */
  readonly items?: readonly Places[];
};

/** One property of an object. */
export type PlacedEntry = { readonly name: string; readonly at: Span; readonly value: Places };
