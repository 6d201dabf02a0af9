import { createScanner } from 'jsonc-parser';
import type { Span } from '../text/span.ts';
import type { ScalarTree } from '../text/tree.ts';

/** One token of JSON: a bracket, a comma, a colon, or a value that holds no other. */
export type JsonToken = {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'scalar';
  readonly at: Span;
  /** The words of a scalar, an escape counted as what it stands for. */
  readonly text: string;
  readonly value: ScalarTree['value'];
  readonly isText: boolean;
  /** What is wrong with the token, as a message. */
  readonly fault: string | undefined;
};

/**
 * The tokens of a JSON text in their order, blanks and comments left out; a comment makes a fault
 * of the token behind it. Never throws: what is no token of JSON is a scalar with a fault. O(length).
 */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const scanner = createScanner(text, false);
  scanner.setPosition(text.startsWith('\uFEFF') ? 1 : 0);
  let comment: string | undefined;
  for (let code: number = scanner.scan(); code !== END; code = scanner.scan()) {
    if (BLANKS.has(code)) continue;
    if (COMMENTS.has(code)) {
      comment = 'A comment stands before this: JSON has none, remove it';
      continue;
    }
    const start = scanner.getTokenOffset();
    const at = { start, end: start + scanner.getTokenLength() };
    const raw = text.slice(at.start, at.end);
    const isText = code === TEXT;
    const words = isText ? scanner.getTokenValue() : raw;
    const isBroken = isText && Number(scanner.getTokenError()) !== 0;
    yield {
      kind: MARKS[code] ?? 'scalar',
      at,
      text: words,
      value: code in VALUES ? (VALUES[code] ?? null) : code === NUMBER ? Number(raw) : words,
      isText,
      fault: isBroken ? BROKEN : code === UNKNOWN ? noValue(raw) : comment,
    };
    comment = undefined;
  }
}

// The package gives these names to the compiler only, in a form that single files cannot use.
const END = 17;
const UNKNOWN = 16;
const TEXT = 10;
const NUMBER = 11;
const COMMENTS: ReadonlySet<number> = new Set([12, 13]);
const BLANKS: ReadonlySet<number> = new Set([14, 15]);
const VALUES: { readonly [code: number]: boolean | null } = { 7: null, 8: true, 9: false };
const MARKS: { readonly [code: number]: JsonToken['kind'] } = {
  1: '{',
  2: '}',
  3: '[',
  4: ']',
  5: ',',
  6: ':',
};

const BROKEN =
  'This text is not closed, or holds an escape or a character that JSON does not allow';

function noValue(raw: string): string {
  return `"${raw.length > 40 ? `${raw.slice(0, 39)}…` : raw}" is no value of JSON: put text in double quotes`;
}
