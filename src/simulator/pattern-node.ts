/** A part of a pattern over the twelve keys. */
export type PatternNode =
  /** One key out of a set; bit 0 is `0`, bit 9 is `9`, bit 10 `*`, bit 11 `#`. */
  | { readonly kind: 'key'; readonly bits: number }
  | { readonly kind: 'sequence' | 'either'; readonly nodes: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly node: PatternNode;
      readonly min: number;
      readonly max: number;
    };

/**
 * Reads a pattern into its parts; `undefined` where it is not understood, is longer than 500
 * characters, or nests groups deeper than 20.
 */
export function patternNode(pattern: string): PatternNode | undefined {
  if (pattern.length > LENGTH_MAX) return undefined;
  const reader: Reader = { text: unanchored(pattern), at: 0 };
  const node = either(reader, 0);
  return reader.at === reader.text.length ? node : undefined;
}

const LENGTH_MAX = 500;
const DEPTH_MAX = 20;
const REPEATS_MAX = 1_000;

type Reader = { readonly text: string; at: number };

/** A pattern is matched whole, so `^` at its beginning and `$` at its end say nothing. */
function unanchored(pattern: string): string {
  const start = pattern.startsWith('^') ? 1 : 0;
  const isEscaped = /(?:^|[^\\])(?:\\\\)*\\\$$/.test(pattern);
  return pattern.slice(start, pattern.endsWith('$') && !isEscaped ? -1 : undefined);
}

function either(reader: Reader, depth: number): PatternNode | undefined {
  const nodes: PatternNode[] = [];
  do {
    const node = sequence(reader, depth);
    if (node === undefined) return undefined;
    nodes.push(node);
  } while (eat(reader, '|'));
  return { kind: 'either', nodes };
}

function sequence(reader: Reader, depth: number): PatternNode | undefined {
  const nodes: PatternNode[] = [];
  while (reader.at < reader.text.length && !'|)'.includes(reader.text[reader.at] ?? '')) {
    const node = atom(reader, depth);
    const repeated = node && quantified(reader, node);
    if (repeated === undefined) return undefined;
    nodes.push(repeated);
  }
  return { kind: 'sequence', nodes };
}

function atom(reader: Reader, depth: number): PatternNode | undefined {
  const character = reader.text[reader.at] ?? '';
  if (character === '(') return group(reader, depth);
  const bits = character === '[' ? classBits(reader) : literalBits(reader);
  return bits === undefined ? undefined : { kind: 'key', bits };
}

function group(reader: Reader, depth: number): PatternNode | undefined {
  reader.at += reader.text.startsWith('(?:', reader.at) ? 3 : 1;
  if (depth >= DEPTH_MAX || reader.text[reader.at] === '?') return undefined;
  const node = either(reader, depth + 1);
  return eat(reader, ')') ? node : undefined;
}

function quantified(reader: Reader, node: PatternNode): PatternNode | undefined {
  const [written, simple, least, comma, most] = QUANTIFIER.exec(reader.text.slice(reader.at)) ?? [];
  if (written === undefined) return node;
  reader.at += written.length;
  if (simple !== undefined) {
    return {
      kind: 'repeat',
      node,
      min: simple === '+' ? 1 : 0,
      max: simple === '?' ? 1 : Infinity,
    };
  }
  const min = Number(least);
  const max = comma === undefined ? min : most === '' ? Infinity : Number(most);
  const bound = max === Infinity ? min : max;
  return bound > REPEATS_MAX || max < min ? undefined : { kind: 'repeat', node, min, max };
}

/** Lazy ones match the same whole texts as the others. */
const QUANTIFIER = /^(?:([*+?])|\{(\d{1,5})(,)?(\d{0,5})\})\??/;

const ALL_BITS = 0xfff;
const DIGIT_BITS = 0x3ff;
const KEY_ORDER = '0123456789*#';

/** The keys that one character or escape stands for; a letter stands for none of them. */
function literalBits(reader: Reader): number | undefined {
  const character = reader.text[reader.at] ?? '';
  reader.at += 1;
  if (character === '.') return ALL_BITS;
  if (character === '\\') {
    const escaped = reader.text[reader.at] ?? '';
    reader.at += 1;
    if (escaped === 'd') return DIGIT_BITS;
    if (escaped === 'D') return ALL_BITS & ~DIGIT_BITS;
    return /[\dA-Za-z]/.test(escaped) || escaped === '' ? undefined : bitOf(escaped);
  }
  return '*+?{}()[]^$'.includes(character) ? undefined : bitOf(character);
}

function classBits(reader: Reader): number | undefined {
  reader.at += 1;
  const isNegated = eat(reader, '^');
  let bits = 0;
  while (reader.at < reader.text.length) {
    if (eat(reader, ']')) return isNegated ? ALL_BITS & ~bits : bits;
    const [range, from = '', to = ''] = RANGE.exec(reader.text.slice(reader.at)) ?? [];
    if (range !== undefined) {
      if (from > to) return undefined;
      for (const key of KEY_ORDER) if (from <= key && key <= to) bits |= bitOf(key);
      reader.at += range.length;
      continue;
    }
    const plain = reader.text[reader.at] ?? '';
    const isPlain = PLAIN_IN_CLASS.includes(plain);
    const one = isPlain ? bitOf(plain) : literalBits(reader);
    if (one === undefined) return undefined;
    if (isPlain) reader.at += 1;
    bits |= one;
  }
  return undefined;
}

/** What means itself between brackets and something else outside. */
const PLAIN_IN_CLASS = '*+?{}()[^$.';
const RANGE = /^([0-9])-([0-9])/;

function bitOf(character: string): number {
  const index = KEY_ORDER.indexOf(character);
  return index === -1 ? 0 : 1 << index;
}

function eat(reader: Reader, character: string): boolean {
  if (reader.text[reader.at] !== character) return false;
  reader.at += 1;
  return true;
}
