import type { Node } from 'typescript';
import type { Span } from '../text/span.ts';
import type { Statement } from './statement.ts';

/**
 * Where a node stands in the text of its expression. The compiler lets a node begin with the
 * blanks before it; comments, which it would count among them, are refused beforehand.
 *
 * Methods of nodes such as `getStart`, and the `text` of a name, are asked nowhere in this folder:
 * they belong to the editor services, which the command does not carry.
 */
export function placeOf({ pos, end }: Node, { start, text }: Statement): Span {
  BLANKS.lastIndex = Math.max(0, pos - start);
  BLANKS.test(text);
  return { start: BLANKS.lastIndex, end: end - start };
}

/** Always matches, and ends where the next letter stands. */
const BLANKS = /\s*/y;
