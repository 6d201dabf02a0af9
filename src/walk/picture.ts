import type { StyledLine } from './styled-line.ts';

/** What the screen shows, cut to fit: head, body and foot are never more than `rows` lines. */
export type Picture = {
  readonly columns: number;
  readonly rows: number;
  readonly head: readonly StyledLine[];
  /** Columns of panes, side by side with two blank columns between them. */
  readonly body: readonly PaneColumn[];
  readonly foot: readonly StyledLine[];
};

/** Panes that stand one above the other. */
export type PaneColumn = { readonly columns: number; readonly panes: readonly Pane[] };

/** A heading and lines; `rows` counts both, and lines that are missing are blank. */
export type Pane = {
  readonly title: StyledLine;
  readonly rows: number;
  readonly lines: readonly StyledLine[];
};
