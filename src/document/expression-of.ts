import type { Located } from '../text/located.ts';
import type { Tree } from '../text/tree.ts';

/** A value as an expression, as it is written; `undefined` for what is empty or no single value. */
export function expressionOf(tree: Tree): Located<string> | undefined {
  if (tree.kind !== 'scalar' || tree.style === 'alias' || tree.value === null) return undefined;
  return { value: tree.text, at: tree.at };
}
