/**
 * A point in a file as people and editors count: `line` and `column` start at 1, a column is one
 * UTF-16 code unit (a tab counts 1), `offset` starts at 0.
 */
export type Position = { readonly line: number; readonly column: number; readonly offset: number };
