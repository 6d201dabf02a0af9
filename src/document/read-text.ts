import type { Located } from '../text/located.ts';
import type { TreeEntry } from '../text/tree.ts';
import { textOf } from './text-of.ts';

/** The text of a field; a plain number keeps its letters. `undefined` for anything else. */
export function readText(entry: TreeEntry | undefined): Located<string> | undefined {
  return entry === undefined ? undefined : textOf(entry.value);
}
