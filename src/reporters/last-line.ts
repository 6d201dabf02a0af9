import type { Place } from '../finding/finding.ts';

/**
 * The line of the last character that belongs to a place; its first line for an empty one.
 *
 * A place that ends before the first character of a line has its last one, the line break, above.
 */
export function lastLine({ start, end }: Place): number {
  return Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
}
