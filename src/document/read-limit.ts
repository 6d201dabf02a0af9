import type { Located } from '../text/located.ts';
import type { TreeEntry } from '../text/tree.ts';
import { readCount } from './read-count.ts';
import { readText } from './read-text.ts';

/** A limit of events: 1 to 10, or Infinity for `unlimited`; `undefined` for anything else. */
export function readLimit(entry: TreeEntry | undefined): Located<number> | undefined {
  const text = readText(entry);
  if (text?.value === 'unlimited') return { value: Infinity, at: text.at };
  return readCount(entry, LIMIT_MAX);
}

const LIMIT_MAX = 10;
