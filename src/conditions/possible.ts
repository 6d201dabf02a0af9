/**
 * What an expression can come to: one of a few values, a number within bounds (both of which it
 * can be), or anything.
 */
export type Possible =
  | { readonly kind: 'values'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'any' };
