import { field } from '../document/field.ts';
import type { TreePath } from '../document/tree-path.ts';

/** What an author calls a place of a calls file: `Call "at night"`, `Item 2 of "acts"`. */
export function callPlaceName({ path, isItem, tree }: TreePath): string {
  const own = path.at(-1);
  if (own === undefined) return 'The file';
  if (!isItem) return `Key "${own}"`;
  const parent = path.at(-2) ?? '';
  if (path.length === 2 && parent === 'calls') {
    const name = field(tree, 'name')?.value;
    return name?.kind === 'scalar' ? `Call "${name.text}"` : `Call ${Number(own) + 1}`;
  }
  return parent === 'acts' ? `Act ${Number(own) + 1}` : `Item ${Number(own) + 1} of "${parent}"`;
}
