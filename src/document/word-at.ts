import type { Span } from '../text/span.ts';

/**
 * The smallest place that shows what stands at a stretch of a file: it begins behind blanks and
 * line breaks, ends with its first line, and of a point it takes the word that begins there.
 */
export function wordAt(text: string, from: number, to: number): Span {
  const first = Math.max(0, Math.min(from, text.length));
  let start = first;
  while (start < text.length && SKIPPED.has(text.charCodeAt(start))) start += 1;
  // Only blanks follow, as where the file ends too soon.
  if (start === text.length) return { start: first, end: Math.min(first + 1, text.length) };
  const end = Math.min(to, text.length);
  return { start, end: end <= start + 1 ? wordEnd(text, start) : lineEnd(text, start, end) };
}

const TAB = 9;
const SKIPPED: ReadonlySet<number> = new Set([10, 13, 32]);

function wordEnd(text: string, start: number): number {
  // A backslash is shown with the letter that it escapes.
  if (text[start] === '\\') return Math.min(start + 2, text.length);
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start + 1;
}

const WORD = /[\p{L}\p{N}_-]{1,60}/uy;

function lineEnd(text: string, start: number, end: number): number {
  let last = start;
  while (last < end && text[last] !== '\n' && text[last] !== '\r') last += 1;
  while (last > start + 1 && (text[last - 1] === ' ' || text.charCodeAt(last - 1) === TAB)) {
    last -= 1;
  }
  return last;
}
