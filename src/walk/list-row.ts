import type { StyledLine } from './styled-line.ts';

/** One line of a list that can be chosen from. */
export type ListRow = {
  readonly line: StyledLine;
  readonly choice: ListChoice;
};

/** What choosing a line does. */
export type ListChoice =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'finding' | 'bookmark' | 'call' | 'setting'; readonly index: number }
  | { readonly kind: 'addBookmark' };
