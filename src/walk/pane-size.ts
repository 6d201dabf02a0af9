import type { Glyphs } from './glyphs.ts';

/** The room that a pane has for its lines, and the signs to draw with. */
export type PaneSize = {
  readonly columns: number;
  readonly rows: number;
  readonly glyphs: Glyphs;
};
