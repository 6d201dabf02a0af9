import type { Tree, TreeEntry } from '../text/tree.ts';

/**
 * The entry of a map with that key, the first where it stands twice; `undefined` in any other
 * tree.
 */
export function field(tree: Tree | undefined, key: string): TreeEntry | undefined {
  if (tree?.kind !== 'map') return undefined;
  for (const entry of tree.entries) if (entry.key.text === key) return entry;
  return undefined;
}
