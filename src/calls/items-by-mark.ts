import type { CoverageItem } from './coverage-item.ts';

/** The things that each mark shows to have been come by. O(marks). */
export function itemsByMark(
  items: readonly CoverageItem[],
): ReadonlyMap<string, readonly CoverageItem[]> {
  const byMark = new Map<string, CoverageItem[]>();
  for (const item of items) {
    for (const mark of item.marks) {
      const known = byMark.get(mark);
      if (known === undefined) byMark.set(mark, [item]);
      else known.push(item);
    }
  }
  return byMark;
}
