import type { Located } from '../text/located.ts';
import type { Tree } from '../text/tree.ts';
import type { Teller } from './teller.ts';

/**
 * The texts of a list, or the one text that stands in place of a list; anything else is told.
 *
 * @param what Names the list in messages, such as `"files"`.
 */
export function textsOf(tree: Tree, what: string, tell: Teller): readonly Located<string>[] {
  const items = tree.kind === 'list' ? tree.items : [tree];
  return items.flatMap((item) => {
    const isScalar = item.kind === 'scalar' && item.style !== 'alias';
    if (isScalar && item.text !== '' && typeof item.value === 'string') {
      return [{ value: item.text, at: item.at }];
    }
    const quoted =
      isScalar && item.value !== null && item.text !== '' ? `: write "${item.text}" in quotes` : '';
    tell(item.at, `${what} must be a text or a list of texts${quoted}`);
    return [];
  });
}
