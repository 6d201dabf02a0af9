import type { Span } from './span.ts';

/**
 * What a YAML or JSON file says, value by value, each with its place; the same shape whichever
 * reader made it.
 *
 * A tree is finite to look at but may share branches (a YAML alias gives the very node that it
 * names) and, in a hostile file, hold a circle: whoever walks it keeps a budget.
 */
export type Tree = ScalarTree | MapTree | ListTree;

/** A single value. */
export type ScalarTree = {
  readonly kind: 'scalar';
  readonly at: Span;
  /** The value as words: what the quotes hold, or the plain scalar's own letters (`00`, `5s`). */
  readonly text: string;
  /** What YAML 1.2's core schema makes of it; a quoted scalar is always a string. */
  readonly value: string | number | boolean | null;
  /** How it is written; `alias` stands for an alias that names nothing. */
  readonly style: 'plain' | 'quoted' | 'block' | 'alias';
  /** The tag that is written before it, such as `!Sub`; `undefined` when none is. */
  readonly tag: string | undefined;
};

/** Keys and values in the order of the file; a key that stands twice is here twice. */
export type MapTree = {
  readonly kind: 'map';
  readonly at: Span;
  readonly entries: readonly TreeEntry[];
  readonly tag: string | undefined;
};

/** One key with its value. */
export type TreeEntry = { readonly key: ScalarTree; readonly value: Tree };

/** Values in the order of the file. */
export type ListTree = {
  readonly kind: 'list';
  readonly at: Span;
  readonly items: readonly Tree[];
  readonly tag: string | undefined;
};
