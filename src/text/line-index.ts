import type { Position } from './position.ts';

/** Turns offsets of one text into lines and columns. */
export type LineIndex = {
  /** How many lines the text has; at least 1. */
  readonly lineCount: number;
  /** The position of an offset; one outside the text is moved to its nearer end. O(log lines). */
  readonly positionOf: (offset: number) => Position;
  /** Where the 1-based line starts and where its last character ends, its line break left out. */
  readonly lineSpan: (line: number) => { readonly start: number; readonly end: number };
};

/**
 * Makes the line index of a text; LF, CR LF and a lone CR each end a line, as in YAML 1.2.
 *
 * O(length) once.
 */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === LF || (unit === CR && text.charCodeAt(offset + 1) !== LF)) starts.push(offset + 1);
  }
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    lineCount: starts.length,
    positionOf(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lineOf(inside);
      return { line: line + 1, column: inside - (starts[line] ?? 0) + 1, offset: inside };
    },
    lineSpan(line) {
      const start = starts[line - 1] ?? text.length;
      let end = starts[line] ?? text.length;
      while (end > start && isLineBreak(text.charCodeAt(end - 1))) end -= 1;
      return { start, end };
    },
  };
}

const LF = 10;
const CR = 13;

function isLineBreak(unit: number): boolean {
  return unit === LF || unit === CR;
}
