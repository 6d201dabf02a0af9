import type { Located } from '../text/located.ts';
import type { Tree } from '../text/tree.ts';

/** A value as a text; a plain number keeps its letters. `undefined` for anything else. */
export function textOf(tree: Tree): Located<string> | undefined {
  if (tree.kind !== 'scalar' || tree.style === 'alias') return undefined;
  if (typeof tree.value !== 'string' && typeof tree.value !== 'number') return undefined;
  return { value: tree.text, at: tree.at };
}
