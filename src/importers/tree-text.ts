import type { Located } from '../text/located.ts';
import type { Tree } from '../text/tree.ts';

/** The words of a single value with their place; `undefined` for null, maps, lists and nothing. */
export function treeText(tree: Tree | undefined): Located<string> | undefined {
  if (tree?.kind !== 'scalar' || tree.value === null) return undefined;
  return { value: tree.text, at: tree.at };
}
