import { lineExcerpt } from '../text/line-excerpt.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { CallPainter } from './call-painter.ts';
import type { CallsLook } from './calls-look.ts';

/**
 * The line of a text that a place begins in, with marks under the place; cut to the width of the
 * look where it is too long. `gutter` is the width of the line numbers.
 */
export function excerptLines(
  text: string,
  at: Span,
  { look, paint, gutter }: ExcerptStyle,
): readonly string[] {
  const index = lineIndex(text);
  const { line, column } = index.positionOf(at.start);
  const { start, end } = index.lineSpan(line);
  const source = text.slice(start, end);
  const from = Math.min(column - 1, source.length);
  const focus = { start: from, end: Math.max(from, Math.min(at.end - start, source.length)) };
  const columns = Math.max(20, Math.min(look.columns, 200) - gutter - 3);
  const excerpt = lineExcerpt(source, focus, { columns, ellipsis: look.ascii ? '...' : '…' });
  const first = excerpt.columnOf(focus.start);
  const marks = '^'.repeat(Math.max(1, excerpt.columnOf(focus.end) - first));
  const bar = look.ascii ? '|' : '│';
  const margin = (number: string) => paint.faint(`${number.padStart(gutter)} ${bar}`);
  return [
    margin(''),
    `${margin(String(line))} ${excerpt.text.trimEnd()}`,
    `${margin('')} ${' '.repeat(first)}${paint.bad(marks)}`,
  ];
}

/** How an excerpt is drawn. */
export type ExcerptStyle = {
  readonly look: CallsLook;
  readonly paint: CallPainter;
  readonly gutter: number;
};
