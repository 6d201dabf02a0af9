import type { Painter } from './painter.ts';
import { painter } from './painter.ts';
import type { Look } from './reporter.ts';

/** What a text for people is drawn with. */
export type Canvas = {
  /** 40 to 200. */
  readonly columns: number;
  readonly paint: Painter;
  /** Stands between line numbers and source lines. */
  readonly bar: string;
  /** Stands in its place where lines are left out. */
  readonly gap: string;
  /** Stands where a part of a line is left out. */
  readonly ellipsis: string;
};

/**
 * The canvas for a look. Only what we draw ourselves becomes ASCII: the words of the file are the
 * author's.
 */
export function canvas({ columns, color, ascii }: Look): Canvas {
  return {
    // Longer lines than 200 are hard to read, and shorter ones than 40 leave no room for a frame.
    columns: Math.max(40, Math.min(columns, 200)),
    paint: painter(color),
    bar: ascii ? '|' : '│',
    gap: ascii ? ':' : '┆',
    ellipsis: ascii ? '...' : '…',
  };
}
