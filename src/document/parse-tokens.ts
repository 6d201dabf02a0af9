import { type CST, Lexer, Parser } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Comment } from './comment.ts';
import { commentOf } from './comment-of.ts';
import { DEPTH_MAX } from './depth-max.ts';

/** A text as the tokens of its documents, or the place at which it is nested too deep. */
export type TokensParsed = PiecesSeen &
  (
    | { readonly tokens: readonly CST.Token[]; readonly tooDeepAt: undefined }
    | { readonly tokens: undefined; readonly tooDeepAt: Span }
  );

/** What is seen of a text piece by piece, so that most texts need no second look. */
export type PiecesSeen = {
  /** In the order of the file. */
  readonly comments: readonly Comment[];
  /**
   * Whether all quotes and brackets are closed, no `*` stands without quotes and nothing is nested
   * deep; `false` says nothing.
   */
  readonly isSound: boolean;
};

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
  const seeing: Seeing = { comments: [], open: [], isScalar: false, isSound: true };
  let deepest = 0;
  for (const piece of new Lexer().lex(text)) {
    if (seeing.isScalar) seeing.isScalar = false;
    else see(piece, parser.offset, text, seeing);
    for (const token of parser.next(oneOf(words, piece))) tokens.push(token);
    if (parser.stack.length > deepest) deepest = parser.stack.length;
    // Beside what is nested, the document and the scalar that is being read lie on the stack.
    if (deepest <= DEPTH_MAX + 2) continue;
    const start = parser.stack[DEPTH_MAX + 1]?.offset ?? parser.offset;
    const tooDeepAt = { start, end: Math.min(start + 1, text.length) };
    return { tokens: undefined, tooDeepAt, comments: seeing.comments, isSound: false };
  }
  for (const token of parser.end()) tokens.push(token);
  // A map that is a key lies on the stack where its own map comes to lie later, one level up.
  const isSound = seeing.isSound && seeing.open.length === 0 && deepest <= DEPTH_MAX / 2;
  return { tokens, tooDeepAt: undefined, comments: seeing.comments, isSound };
}

type Seeing = {
  readonly comments: Comment[];
  /** The brackets that are open. */
  readonly open: number[];
  /** Whether the next piece is a plain text, whatever it begins with. */
  isScalar: boolean;
  isSound: boolean;
};

/** Looks at one piece, which the package tells from others by its first letter, too. */
function see(piece: string, offset: number, text: string, seeing: Seeing): void {
  const first = piece.charCodeAt(0);
  switch (first) {
    case NEXT_IS_SCALAR:
      seeing.isScalar = true;
      return;
    case HASH:
      seeing.comments.push(commentOf(piece, offset, text));
      return;
    case OPEN_BRACE:
    case OPEN_BRACKET:
      seeing.open.push(first);
      return;
    case CLOSE_BRACE:
    case CLOSE_BRACKET:
      // In ASCII each closes what stands two before it.
      if (seeing.open.pop() !== first - 2) seeing.isSound = false;
      return;
    case QUOTE:
    case DOUBLE_QUOTE:
      if (!isPlainlyClosed(piece, first)) seeing.isSound = false;
      return;
    case STAR:
    case END_OF_FLOW:
      seeing.isSound = false;
  }
}

const NEXT_IS_SCALAR = 0x1f;
const END_OF_FLOW = 0x18;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const QUOTE = 0x27;
const STAR = 0x2a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Whether a quote closes and nothing before it may take it back. */
function isPlainlyClosed(piece: string, quote: number): boolean {
  const last = piece.length - 1;
  if (last < 1 || piece.charCodeAt(last) !== quote) return false;
  const before = piece.charCodeAt(last - 1);
  return last === 1 || (before !== quote && before !== BACKSLASH);
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
