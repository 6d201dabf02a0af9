import type { MapTree, ScalarTree, Tree, TreeEntry } from '../text/tree.ts';

/** A value of a tree, with all that leads to it. */
export type TreePlace = {
  readonly tree: Tree;
  /** The key that it is the value of, or of the map around the list that it stands in. */
  readonly key: ScalarTree | undefined;
  /** The keys and indices from the root on. */
  readonly path: readonly string[];
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
};

/**
 * Finds values by JSON Pointer, each step in constant time once a map was asked; `undefined` for a
 * pointer that leads nowhere.
 */
export function treePlaces(root: Tree): (pointer: string) => TreePlace | undefined {
  const indices = new Map<MapTree, ReadonlyMap<string, number>>();
  const indexOf = (map: MapTree): ReadonlyMap<string, number> => {
    const known = indices.get(map);
    if (known !== undefined) return known;
    const index = new Map<string, number>();
    map.entries.forEach(({ key }, at) => {
      if (!index.has(key.text)) index.set(key.text, at);
    });
    indices.set(map, index);
    return index;
  };
  return (pointer) => {
    const path = pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped);
    let tree: Tree | undefined = root;
    let key: ScalarTree | undefined;
    let isItem = false;
    for (const step of path) {
      if (tree?.kind === 'map') {
        const entry: TreeEntry | undefined = tree.entries[indexOf(tree).get(step) ?? -1];
        key = entry?.key;
        isItem = false;
        tree = entry?.value;
      } else if (tree?.kind === 'list') {
        tree = tree.items[Number(step)];
        isItem = true;
      } else {
        return undefined;
      }
    }
    return tree === undefined ? undefined : { tree, key, path, isItem };
  };
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
