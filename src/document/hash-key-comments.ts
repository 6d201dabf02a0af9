import type { Comment } from './comment.ts';

/**
 * The comments of a flow file that were meant to be the key `#`, as in `#: billing`: those that
 * begin with a colon and stand inside a map that is called `options` or `globals`.
 *
 * Goes by indents and brackets, since to YAML the line says nothing. Linear in the text, and
 * free when no comment begins with a colon.
 */
export function hashKeyComments(comments: readonly Comment[], text: string): readonly Comment[] {
  const suspects = comments.filter((comment) => HASH_KEY.test(comment.text));
  if (suspects.length === 0) return [];
  const found: Comment[] = [];
  const open: OpenLine[] = [];
  let offset = 0;
  let next = 0;
  while (offset < text.length && next < suspects.length) {
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(offset, end);
    const indent = line.search(/\S/);
    const suspect = suspects[next];
    const isHere = suspect !== undefined && suspect.at.start < end;
    if (indent !== -1 && (isHere || line[indent] !== '#')) {
      while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
      const before = sinceBrace(isHere ? line.slice(0, suspect.at.start - offset) : line);
      if (isHere) {
        const holdsKeys = suspect.ownLine ? open.at(-1)?.holdsKeys : OPTIONS_INLINE.test(before);
        if (holdsKeys) found.push(suspect);
        next += 1;
      }
      // A line that says a whole value opens nothing: what is indented under it belongs above.
      if (opens(before)) open.push({ indent, holdsKeys: OPTIONS_LINE.test(before) });
    }
    offset = end + 1;
  }
  return found;
}

type OpenLine = { readonly indent: number; readonly holdsKeys: boolean };

const HASH_KEY = /^:(?:\s|$)/;
const OPTIONS_LINE = /(?:^|[\s{,])(?:options|globals|"options"|"globals")\s*:/;
const OPTIONS_INLINE = /(?:^|[\s{,])(?:options|globals|"options"|"globals")\s*:\s*\{/;

/** What follows the last brace that closes, so that the tests need not look for one themselves. */
function sinceBrace(line: string): string {
  return line.slice(line.lastIndexOf('}') + 1);
}

/** Whether what is indented under the line belongs to it. */
function opens(line: string): boolean {
  return line.includes('{') || /[:{[,|>-]\s*(?:#[^\n]*)?$/.test(line);
}
