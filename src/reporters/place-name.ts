import type { Place } from '../finding/finding.ts';

/** Where a place begins, in the form that editors and terminals make a link of. */
export function placeName(path: string, { start }: Place): string {
  return `${path}:${start.line}:${start.column}`;
}
