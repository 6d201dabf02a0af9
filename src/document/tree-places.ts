import type { MapTree, ScalarTree, Tree, TreeEntry } from '../text/tree.ts';

/** Finds the values of a tree; a map is indexed when it is first asked, so each find is fast. */
export type TreePlaces = {
  /** The value that a JSON Pointer names; `undefined` where it leads nowhere. */
  readonly at: (pointer: string) => TreePlace | undefined;
  /** The entry of a map with that key, the first where it stands twice. */
  readonly entry: (tree: Tree, key: string) => TreeEntry | undefined;
};

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

/** Makes the finder of a tree's values. */
export function treePlaces(root: Tree): TreePlaces {
  const indices = new Map<MapTree, ReadonlyMap<string, TreeEntry>>();
  const entry = (tree: Tree, key: string): TreeEntry | undefined => {
    if (tree.kind !== 'map') return undefined;
    const index = indices.get(tree) ?? indexOf(tree);
    indices.set(tree, index);
    return index.get(key);
  };
  const at = (pointer: string): TreePlace | undefined => {
    const path = pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped);
    let place: TreePlace | undefined = { tree: root, key: undefined, path, isItem: false };
    for (const step of path) {
      if (place === undefined) return undefined;
      const { tree, key }: TreePlace = place;
      if (tree.kind === 'list') {
        const item: Tree | undefined = tree.items[Number(step)];
        place = item === undefined ? undefined : { tree: item, key, path, isItem: true };
      } else {
        const found = entry(tree, step);
        place =
          found === undefined
            ? undefined
            : { tree: found.value, key: found.key, path, isItem: false };
      }
    }
    return place;
  };
  return { at, entry };
}

function indexOf({ entries }: MapTree): ReadonlyMap<string, TreeEntry> {
  const index = new Map<string, TreeEntry>();
  for (const entry of entries) if (!index.has(entry.key.text)) index.set(entry.key.text, entry);
  return index;
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
