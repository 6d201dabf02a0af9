import type { Tree } from '../../src/text/tree.ts';

/** What a tree says in short: the words of each single value, maps as lists of pairs. */
export type TreeValue = string | readonly TreeValue[] | { readonly pairs: readonly Pair[] };

type Pair = readonly [string, TreeValue];

/** A tree without its places, for comparing. */
export function treeValue(tree: Tree | undefined): TreeValue | undefined {
  if (tree === undefined) return undefined;
  switch (tree.kind) {
    case 'scalar':
      return tree.text;
    case 'list':
      return tree.items.map((item) => treeValue(item) ?? '');
    case 'map':
      return {
        pairs: tree.entries.map(({ key, value }) => [key.text, treeValue(value) ?? ''] as const),
      };
  }
}
