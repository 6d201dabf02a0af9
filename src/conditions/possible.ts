/**
 * What an expression can come to: one of a few values, a number within bounds (both of which it
 * can be), or anything. All three are values, except where the last says otherwise.
 */
export type Possible =
  | { readonly kind: 'values'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'any';
      /** Whether it may also come to nothing: a division by 0, a number or a text without end. */
      readonly isUnsure?: true;
    };
