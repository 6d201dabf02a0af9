import type { Tree } from '../text/tree.ts';

/**
 * The value that a path of keys leads to, or `undefined` where a key is missing or its map is
 * none. Of a key that stands twice the last counts, as JSON readers have it. O(keys of the maps).
 */
export function treeValue(tree: Tree | undefined, ...path: readonly string[]): Tree | undefined {
  let value = tree;
  for (const name of path) {
    if (value?.kind !== 'map') return undefined;
    value = value.entries.findLast(({ key }) => key.text === name)?.value;
  }
  return value;
}
