import type { Tree, TreeEntry } from '../text/tree.ts';
import type { GivenValue } from './given.ts';
import { readValue } from './read-value.ts';

/** The values of a map by name; of a name that stands twice the first. */
export function readValues(tree: Tree | undefined): ReadonlyMap<string, GivenValue> {
  const entries: readonly TreeEntry[] = tree?.kind === 'map' ? tree.entries : [];
  const values = new Map<string, GivenValue>();
  for (const entry of entries) {
    const value = readValue(entry);
    if (value !== undefined && !values.has(entry.key.text)) values.set(entry.key.text, value);
  }
  return values;
}
