import type { Comment } from './comment.ts';
import { isOwnLine } from './is-own-line.ts';

/**
 * A comment as YAML's lexer gives it.
 *
 * @param piece From the `#` to the end of the line.
 * @param offset Where the `#` stands in the text.
 */
export function commentOf(piece: string, offset: number, text: string): Comment {
  const source = piece.trimEnd();
  return {
    text: source.slice(1).trim(),
    at: { start: offset, end: offset + source.length },
    ownLine: isOwnLine(text, offset),
  };
}
