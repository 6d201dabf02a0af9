import { field } from '../document/field.ts';
import { readTree } from '../document/read-tree.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Tree } from '../text/tree.ts';

/** Where the list of calls stands in a file's text, for those who add to it. */
export type CallPlaces = {
  /** The calls in the order of the file. */
  readonly calls: readonly CallLines[];
  /** How many blanks stand before the `-` of each. */
  readonly indent: number;
};

/** The lines of one call; the first is 1. */
export type CallLines = {
  readonly name: string | undefined;
  readonly first: number;
  readonly last: number;
};

/**
 * Finds the calls of a file line by line; `undefined` where the file cannot be read, or its calls
 * are not written as lines that begin with `-`.
 */
export function callPlaces(text: string): CallPlaces | undefined {
  const { tree, faults } = readTree(text);
  const list = field(tree, 'calls')?.value;
  if (faults.length > 0 || list?.kind !== 'list' || list.items.length === 0) return undefined;
  const { positionOf } = lineIndex(text);
  const indents = new Set<number>();
  const calls = list.items.map((item): CallLines => {
    const { line, column, offset } = positionOf(item.at.start);
    const before = text.slice(offset - column + 1, offset);
    indents.add(/^ *- +$/.test(before) ? before.indexOf('-') : -1);
    const name = field(item, 'name')?.value;
    const last = positionOf(Math.max(item.at.start, contentEnd(item, text) - 1)).line;
    return { name: name?.kind === 'scalar' ? name.text : undefined, first: line, last };
  });
  const [indent] = indents;
  if (indents.size !== 1 || indent === undefined || indent < 0) return undefined;
  // A line that two calls share, or a call and something else, cannot be taken apart.
  const isApart = calls.every(({ first }, index) => first > (calls[index - 1]?.last ?? 0));
  return isApart ? { calls, indent } : undefined;
}

/** Where the words of a value end; a map or list in lines ends with its last part. */
function contentEnd(tree: Tree, text: string): number {
  let at = tree;
  for (;;) {
    const isInBrackets = text[at.at.start] === '{' || text[at.at.start] === '[';
    if (at.kind === 'scalar' || isInBrackets) return at.at.end;
    const last = at.kind === 'map' ? at.entries.at(-1) : undefined;
    const next = at.kind === 'map' ? last?.value : at.items.at(-1);
    if (next === undefined) return at.at.end;
    // What is empty, or an alias to something further up, ends with its key.
    if (last !== undefined && next.at.end <= last.key.at.end) return last.key.at.end;
    at = next;
  }
}
