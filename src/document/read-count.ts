import type { Located } from '../text/located.ts';
import type { TreeEntry } from '../text/tree.ts';

/** A field that is a whole number from 1 to `max`; `undefined` for anything else. */
export function readCount(entry: TreeEntry | undefined, max: number): Located<number> | undefined {
  const tree = entry?.value;
  if (tree?.kind !== 'scalar' || typeof tree.value !== 'number') return undefined;
  if (!Number.isInteger(tree.value) || tree.value < 1 || tree.value > max) return undefined;
  return { value: tree.value, at: tree.at };
}
