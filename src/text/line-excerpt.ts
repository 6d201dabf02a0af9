import type { Cell } from './cells.ts';
import { cells } from './cells.ts';
import { isPlain } from './is-plain.ts';
import type { Span } from './span.ts';

/** The part of a source line that fits into a terminal. */
export type LineExcerpt = {
  /** Safe to show; at most as wide as asked for. */
  readonly text: string;
  /** The column, from 0 on, at which an offset of the line is shown; clamped to the excerpt. */
  readonly columnOf: (offset: number) => number;
  /** Whether the character at the offset, or the end of the line, can be seen in the excerpt. */
  readonly shows: (offset: number) => boolean;
};

/**
 * Cuts a source line to a width so that `focus` (offsets in the line) can be seen with as much as
 * possible around it; `ellipsis` stands where something is left out.
 *
 * A focus wider than the excerpt shows its beginning. O(columns), however long the line is.
 * `columns` is 20 or more: the widest character, an escape, takes 10.
 */
export function lineExcerpt(
  line: string,
  focus: Span,
  { columns, ellipsis }: { readonly columns: number; readonly ellipsis: string },
): LineExcerpt {
  // A bracket may be part of a CI runner's command.
  if (line.length <= columns && isPlain(line) && !line.includes('[')) return plainExcerpt(line);
  const around = (units: number): readonly [number, number] => [
    Math.max(0, Math.min(focus.start, line.length) - units),
    Math.min(line.length, focus.start + units),
  ];
  const close = line.slice(...around(columns));
  if (isPlain(close) && !close.includes('##') && line.length > columns) {
    return plainWindow(line, focus, { bounds: around(columns), columns, ellipsis });
  }
  const [from, to] = around(columns * UNITS_A_COLUMN);
  const near = cells(line, from, to);
  const isWhole = from === 0 && to === line.length && widthOf(near) <= columns;
  const room = columns - 2 * ellipsis.length;
  const [first, end] = isWhole ? [0, near.length] : window(near, focus, room);
  const shown = near.slice(first, end);
  const before = first > 0 || from > 0 ? ellipsis : '';
  const after = end < near.length || to < line.length ? ellipsis : '';

  const starts: number[] = [];
  let column = before.length;
  for (const { width } of shown) {
    starts.push(column);
    column += width;
  }
  const isEndShown = after === '';
  const shownStart = shown[0]?.offset ?? from;
  const shownEnd = near[end]?.offset ?? to;
  return {
    text: `${before}${shown.map(({ text }) => text).join('')}${after}`,
    columnOf: (offset) => {
      const index = shown.findLastIndex((cell) => cell.offset <= offset);
      if (offset >= shownEnd) return column;
      return starts[index] ?? before.length;
    },
    shows: (offset) =>
      offset >= shownStart && (offset < shownEnd || (isEndShown && offset <= line.length)),
  };
}

/** Most lines are short, and each unit of them is a character of one column. */
function plainExcerpt(line: string): LineExcerpt {
  return {
    text: line,
    columnOf: (offset) => Math.max(0, Math.min(offset, line.length)),
    shows: (offset) => offset >= 0 && offset <= line.length,
  };
}

/** What `window` would show of a long line whose units around the focus are columns of their own. */
function plainWindow(
  line: string,
  focus: Span,
  {
    bounds: [from, to],
    columns,
    ellipsis,
  }: {
    readonly bounds: readonly [number, number];
    readonly columns: number;
    readonly ellipsis: string;
  },
): LineExcerpt {
  const room = columns - 2 * ellipsis.length;
  const start = Math.max(from, Math.min(focus.start, to - 1));
  const wanted = Math.max(focus.end, focus.start + 1);
  const focusEnd = Math.max(start, Math.min(to, wanted, start + room));
  const beside = room - (focusEnd - start);
  const lead = Math.min(start - from, beside - Math.floor(beside / 2));
  const end = Math.min(to, focusEnd + beside - lead);
  const first = Math.max(from, end - room);
  const before = first > 0 ? ellipsis : '';
  const isEndShown = end === line.length;
  return {
    text: `${before}${line.slice(first, end)}${isEndShown ? '' : ellipsis}`,
    columnOf: (offset) => before.length + Math.max(0, Math.min(offset, end) - first),
    shows: (offset) => offset >= first && (offset < end || (isEndShown && offset <= line.length)),
  };
}

// Enough to fill the excerpt on either side even where most characters take two code units, and
// little enough that a file of one huge line costs no more than any other.
const UNITS_A_COLUMN = 4;

/** Which cells to show: the focus first, then both sides in turn as long as there is room. */
function window(near: readonly Cell[], focus: Span, room: number): readonly [number, number] {
  const at = near.findLastIndex((cell) => cell.offset <= focus.start);
  let first = Math.max(0, at);
  let end = first;
  let left = room;
  const growRight = (until: number): void => {
    for (let next = near[end]; next !== undefined; next = near[end]) {
      if (next.offset >= until || next.width > left) return;
      left -= next.width;
      end += 1;
    }
  };
  const growLeft = (reserve: number): void => {
    for (let next = near[first - 1]; next !== undefined; next = near[first - 1]) {
      if (next.width > left - reserve) return;
      left -= next.width;
      first -= 1;
    }
  };
  growRight(Math.max(focus.end, focus.start + 1));
  growLeft(Math.floor(left / 2));
  growRight(Number.POSITIVE_INFINITY);
  growLeft(0);
  return [first, end];
}

function widthOf(near: readonly Cell[]): number {
  return near.reduce((sum, { width }) => sum + width, 0);
}
