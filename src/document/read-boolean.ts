import type { Located } from '../text/located.ts';
import type { TreeEntry } from '../text/tree.ts';

/** A field that is true or false; `undefined` for anything else. */
export function readBoolean(entry: TreeEntry | undefined): Located<boolean> | undefined {
  const tree = entry?.value;
  if (tree?.kind !== 'scalar' || typeof tree.value !== 'boolean') return undefined;
  return { value: tree.value, at: tree.at };
}
