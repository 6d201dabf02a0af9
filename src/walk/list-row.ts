import type { StyledLine } from './styled-line.ts';

/** One line of a list that can be chosen from. */
export type ListRow = {
  readonly line: StyledLine;
  /** All that it has to say, where the line may be cut. */
  readonly detail?: string;
  readonly choice: ListChoice;
};

/** What choosing a line does. */
export type ListChoice =
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'finding' | 'bookmark' | 'call' | 'setting'; readonly index: number }
  | { readonly kind: 'addBookmark' };
