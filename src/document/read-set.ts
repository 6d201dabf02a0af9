import type { Assignment } from '../model/outcome.ts';
import type { TreeEntry } from '../text/tree.ts';
import { expressionOf } from './expression-of.ts';

/** The assignments of a `set`; those whose value is no single value are left out. */
export function readSet(entry: TreeEntry | undefined): readonly Assignment[] {
  if (entry?.value.kind !== 'map') return [];
  return entry.value.entries.flatMap(({ key, value }) => {
    const expression = expressionOf(value);
    if (expression === undefined) return [];
    return [{ variable: { value: key.text, at: key.at }, value: expression }];
  });
}
