import type { Located } from '../text/located.ts';
import type { Tree } from '../text/tree.ts';
import { textOf } from './text-of.ts';

/** The texts of a list, in order; a single text counts as a list of one. */
export function textsOf(tree: Tree): readonly Located<string>[] {
  const items = tree.kind === 'list' ? tree.items : [tree];
  return items.flatMap((item) => textOf(item) ?? []);
}
