import type { Located } from '../../text/located.ts';
import type { Tree } from '../../text/tree.ts';
import { treeText } from '../tree-text.ts';

/**
 * All single values of a tree by their path, such as `LexV2Bot.AliasArn` or `Messages.0.Text`;
 * nulls are left out. O(values).
 */
export function flatValues(tree: Tree | undefined): ReadonlyMap<string, Located<string>> {
  const values = new Map<string, Located<string>>();
  const waiting: { readonly path: string; readonly tree: Tree }[] = [];
  if (tree !== undefined) waiting.push({ path: '', tree });
  for (let held = waiting.pop(); held !== undefined; held = waiting.pop()) {
    const { path, tree: value } = held;
    if (value.kind === 'scalar') {
      const text = treeText(value);
      if (text !== undefined) values.set(path, text);
      continue;
    }
    const inner =
      value.kind === 'map'
        ? value.entries.map((entry) => ({ name: entry.key.text, tree: entry.value }))
        : value.items.map((item, index) => ({ name: String(index), tree: item }));
    for (const { name, tree: next } of inner.toReversed()) {
      waiting.push({ path: path === '' ? name : `${path}.${name}`, tree: next });
    }
  }
  return values;
}
