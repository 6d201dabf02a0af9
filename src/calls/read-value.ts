import type { TreeEntry } from '../text/tree.ts';
import type { GivenValue } from './given.ts';

/** The single value of an entry; `undefined` for a map, a list and nothing. */
export function readValue({ key, value: tree }: TreeEntry): GivenValue | undefined {
  if (tree.kind !== 'scalar' || tree.style === 'alias' || tree.value === null) return undefined;
  return { value: tree.value, text: tree.text, at: tree.at, nameAt: key.at };
}
