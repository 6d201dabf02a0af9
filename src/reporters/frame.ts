import type { Place } from '../finding/finding.ts';
import type { Severity } from '../finding/severity.ts';
import { displayWidth } from '../text/display-width.ts';
import type { LineExcerpt } from '../text/line-excerpt.ts';
import { lineExcerpt } from '../text/line-excerpt.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Canvas } from './canvas.ts';
import { lastLine } from './last-line.ts';

/** A place to point at. */
export type Mark = {
  readonly place: Place;
  /** Safe to show; may be empty. */
  readonly label: string;
  /** What it points at: the fault itself, of this severity, or something to know beside it. */
  readonly kind: Severity | 'note';
};

/** A text whose lines are shown. */
export type Framed = { readonly text: string; readonly lines: LineIndex };

/**
 * The source lines of some places with a mark under each: `^^^` for the fault, `---` and its label
 * for a note. Lines are in the order of the file; one that is too long is cut around its places.
 *
 * `gutter` is the width of the line numbers. At most one excerpt and a few rows a mark.
 */
export function frame(
  file: Framed,
  marks: readonly Mark[],
  { canvas, gutter }: { readonly canvas: Canvas; readonly gutter: number },
): readonly string[] {
  const { bar, gap, paint, ellipsis } = canvas;
  const columns = canvas.columns - gutter - 3;
  const row = (number: string, mark: string, text: string): string =>
    `${paint.faint(`${number.padStart(gutter)} ${mark}`)}${text === '' ? '' : ` ${text}`}`;
  const rows = [row('', bar, '')];
  let above: { readonly line: number; readonly excerpt: LineExcerpt } | undefined;
  for (const mark of marks.toSorted(byPlace)) {
    const { line } = mark.place.start;
    const source = sourceLine(file, line);
    const focus = focusOf(mark.place, source);
    if (above?.line !== line || !above.excerpt.shows(focus.start)) {
      if (above !== undefined && line > above.line + 1) rows.push(row('', gap, ''));
      const excerpt = lineExcerpt(source, focus, { columns, ellipsis });
      rows.push(row(String(line), bar, excerpt.text.trimEnd()));
      above = { line, excerpt };
    }
    const pointed = pointer(mark, { excerpt: above.excerpt, focus, columns });
    rows.push(...pointed.map((text) => row('', bar, paintMark(text, mark.kind, canvas))));
  }
  return rows;
}

function byPlace(one: Mark, other: Mark): number {
  return (
    one.place.start.line - other.place.start.line ||
    Number(one.kind === 'note') - Number(other.kind === 'note') ||
    one.place.start.column - other.place.start.column
  );
}

function sourceLine({ text, lines }: Framed, line: number): string {
  const { start, end } = lines.lineSpan(line);
  return text.slice(start, end);
}

/** The part of a place that lies on its first line, as offsets in that line. */
function focusOf(place: Place, line: string): Span {
  const within = (column: number): number => Math.max(0, Math.min(column - 1, line.length));
  const start = within(place.start.column);
  const end = place.end.line > place.start.line ? line.length : within(place.end.column);
  return { start, end: Math.max(start, end) };
}

/** The mark and its label: beside it where there is room, else below. */
function pointer(
  { place, label, kind }: Mark,
  at: { readonly excerpt: LineExcerpt; readonly focus: Span; readonly columns: number },
): readonly string[] {
  const from = at.excerpt.columnOf(at.focus.start);
  const width = Math.max(1, at.excerpt.columnOf(at.focus.end) - from);
  const last = lastLine(place);
  const line = `${' '.repeat(from)}${(kind === 'note' ? '-' : '^').repeat(width)}`;
  const told = [label, last > place.start.line ? `(to line ${last})` : ''].join(' ').trim();
  if (told === '') return [line];
  if (from + width + 1 + displayWidth(told) <= at.columns) return [`${line} ${told}`];
  const indent = ' '.repeat(Math.min(from, at.columns >> 1));
  return [line, ...wrapped(told, at.columns - indent.length).map((text) => `${indent}${text}`)];
}

function paintMark(text: string, kind: Mark['kind'], { paint }: Canvas): string {
  const indent = text.length - text.trimStart().length;
  return `${text.slice(0, indent)}${paint[kind](text.slice(indent))}`;
}
