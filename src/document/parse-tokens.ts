import { type CST, Lexer, Parser } from 'yaml';
import type { Span } from '../text/span.ts';
import { DEPTH_MAX } from './depth-max.ts';

/** A text as the tokens of its documents, or the place at which it is nested too deep. */
export type TokensParsed =
  | { readonly tokens: readonly CST.Token[]; readonly tooDeepAt: undefined }
  | { readonly tokens: undefined; readonly tooDeepAt: Span };

/**
 * Parses a text into tokens and stops where values are nested more than 100 deep.
 *
 * The package's parser keeps a stack of what is open, and its composer recurses. Both call
 * themselves once a level when levels end, and a process in which that runs out of stack can die
 * while V8 compiles a regular expression; so the depth is watched with every piece of the text.
 */
export function parseTokens(text: string): TokensParsed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const words = new Map<string, string>();
  for (const piece of new Lexer().lex(text)) {
    for (const token of parser.next(oneOf(words, piece))) tokens.push(token);
    // Beside what is nested, the document and the scalar that is being read lie on the stack.
    if (parser.stack.length <= DEPTH_MAX + 2) continue;
    const start = parser.stack[DEPTH_MAX + 1]?.offset ?? parser.offset;
    return { tokens: undefined, tooDeepAt: { start, end: Math.min(start + 1, text.length) } };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, tooDeepAt: undefined };
}

/**
 * The piece itself, or an equal one from before: a flow file says the same words again and again,
 * so its tokens take less memory, and equal names are compared by where they lie.
 */
function oneOf(words: Map<string, string>, piece: string): string {
  if (piece.length === 1 || piece.length > LETTERS_MAX) return piece;
  const known = words.get(piece);
  if (known !== undefined) return known;
  words.set(piece, piece);
  return piece;
}

// Longer pieces are sentences, which are seldom said twice.
const LETTERS_MAX = 40;
