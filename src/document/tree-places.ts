import type { MapTree, Tree, TreeEntry } from '../text/tree.ts';
import { placeName } from './place-name.ts';
import type { PlaceNamer, TreePath } from './tree-path.ts';

/** Finds the values of a tree; a map is indexed when it is first asked, so each find is fast. */
export type TreePlaces = {
  /** The value that a JSON Pointer names; `undefined` where it leads nowhere. */
  readonly at: (pointer: string) => TreePlace | undefined;
  /** The entry of a map with that key, the first where it stands twice. */
  readonly entry: (tree: Tree, key: string) => TreeEntry | undefined;
};

/** A value of a tree, with all that leads to it. */
export type TreePlace = TreePath & {
  /** What an author calls it: `Step "main"`. */
  readonly name: string;
};

/**
 * Makes the finder of a tree's values.
 *
 * @param nameOf What an author calls a place; that of flow files if nothing is said.
 */
export function treePlaces(root: Tree, nameOf: PlaceNamer = placeName): TreePlaces {
  const indices = new Map<MapTree, ReadonlyMap<string, TreeEntry>>();
  const entry = (tree: Tree, key: string): TreeEntry | undefined => {
    if (tree.kind !== 'map') return undefined;
    const index = indices.get(tree) ?? indexOf(tree);
    indices.set(tree, index);
    return index.get(key);
  };
  const at = (pointer: string): TreePlace | undefined => {
    const path = pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped);
    let place: TreePath | undefined = { tree: root, key: undefined, path, isItem: false };
    for (const step of path) {
      if (place === undefined) return undefined;
      const { tree, key }: TreePath = place;
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
    return place && { ...place, name: nameOf(place) };
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
