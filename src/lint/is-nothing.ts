import type { Tree } from '../text/tree.ts';

/** Whether a key has no value behind it, as in `rules:`. */
export function isNothing(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.style === 'plain' && tree.value === null;
}
