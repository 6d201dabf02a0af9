import type { House } from './house.ts';

/** The files written by hand that have more lines than `lines`, the longest first. */
export function longFiles(
  house: House,
  lines: number,
): readonly { readonly path: string; readonly lines: number }[] {
  return house
    .filter(({ generated }) => !generated)
    .map(({ path, tree }) => ({ path, lines: tree.text.split('\n').length - 1 }))
    .filter((file) => file.lines > lines)
    .sort((a, b) => b.lines - a.lines);
}
