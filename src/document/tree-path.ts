import type { ScalarTree, Tree } from '../text/tree.ts';

/** A value of a tree and the way to it. */
export type TreePath = {
  readonly tree: Tree;
  /** The key that it is the value of, or of the map around the list that it stands in. */
  readonly key: ScalarTree | undefined;
  /** The keys and indices from the root on. */
  readonly path: readonly string[];
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
};

/** Says what an author calls a place. */
export type PlaceNamer = (place: TreePath) => string;
