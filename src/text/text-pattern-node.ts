/** A part of a pattern over texts. */
export type TextPatternNode =
  /** One character that passes a test. */
  | { readonly kind: 'one'; readonly fits: (character: string) => boolean }
  /** A place between characters; `word` is the edge of a word, `noWord` any other place. */
  | { readonly kind: 'start' | 'end' | 'word' | 'noWord' }
  | { readonly kind: 'sequence' | 'either'; readonly nodes: readonly TextPatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly node: TextPatternNode;
      readonly min: number;
      readonly max: number;
    };

/**
 * Reads a pattern into its parts; `undefined` where it is not understood, is longer than 500
 * characters, or nests groups deeper than 20.
 */
export function textPatternNode(pattern: string): TextPatternNode | undefined {
  if (pattern.length > LENGTH_MAX) return undefined;
  const reader: Reader = { characters: [...pattern], at: 0 };
  const node = either(reader, 0);
  return reader.at === reader.characters.length ? node : undefined;
}

const LENGTH_MAX = 500;
const DEPTH_MAX = 20;
const REPEATS_MAX = 1_000;

type Reader = { readonly characters: readonly string[]; at: number };
type Fits = (character: string) => boolean;

function either(reader: Reader, depth: number): TextPatternNode | undefined {
  const nodes: TextPatternNode[] = [];
  do {
    const node = sequence(reader, depth);
    if (node === undefined) return undefined;
    nodes.push(node);
  } while (eat(reader, '|'));
  return { kind: 'either', nodes };
}

function sequence(reader: Reader, depth: number): TextPatternNode | undefined {
  const nodes: TextPatternNode[] = [];
  for (let next = peek(reader); next !== '' && next !== '|' && next !== ')'; next = peek(reader)) {
    const edge = edgeAt(reader);
    const node = edge ?? atom(reader, depth);
    const repeated = node && (edge === undefined ? quantified(reader, node) : edge);
    if (repeated === undefined) return undefined;
    nodes.push(repeated);
  }
  return { kind: 'sequence', nodes };
}

function edgeAt(reader: Reader): TextPatternNode | undefined {
  if (eat(reader, '^')) return { kind: 'start' };
  if (eat(reader, '$')) return { kind: 'end' };
  const next = reader.characters[reader.at + 1];
  if (peek(reader) !== '\\' || (next !== 'b' && next !== 'B')) return undefined;
  reader.at += 2;
  return { kind: next === 'b' ? 'word' : 'noWord' };
}

function atom(reader: Reader, depth: number): TextPatternNode | undefined {
  const first = peek(reader);
  if (first === '(') return group(reader, depth);
  if ('*+?{}]'.includes(first)) return undefined;
  const fits = first === '[' ? characterClass(reader) : single(reader);
  return fits && { kind: 'one', fits };
}

function group(reader: Reader, depth: number): TextPatternNode | undefined {
  reader.at += 1;
  if (eat(reader, '?') && !eat(reader, ':')) return undefined;
  if (depth >= DEPTH_MAX) return undefined;
  const node = either(reader, depth + 1);
  return eat(reader, ')') ? node : undefined;
}

function quantified(reader: Reader, node: TextPatternNode): TextPatternNode | undefined {
  const bounds = boundsAt(reader);
  if (bounds === undefined) return node;
  // A lazy one finds the same texts as any other.
  eat(reader, '?');
  const [min, max] = bounds;
  if (max < min || (max === Infinity ? min : max) > REPEATS_MAX) return undefined;
  return { kind: 'repeat', node, min, max };
}

function boundsAt(reader: Reader): readonly [number, number] | undefined {
  if (eat(reader, '*')) return [0, Infinity];
  if (eat(reader, '+')) return [1, Infinity];
  if (eat(reader, '?')) return [0, 1];
  const ahead = reader.characters.slice(reader.at, reader.at + BOUNDS_LENGTH).join('');
  const [written, least, comma, most] = BOUNDS.exec(ahead) ?? [];
  if (written === undefined) return undefined;
  reader.at += written.length;
  const max = comma === undefined ? Number(least) : most === '' ? Infinity : Number(most);
  return [Number(least), max];
}

const BOUNDS = /^\{(\d{1,5})(,)?(\d{0,5})\}/;
const BOUNDS_LENGTH = 13;

/** What one character or escape stands for. */
function single(reader: Reader): Fits | undefined {
  const character = take(reader);
  if (character === '.') return (other) => other !== '\n';
  if (character !== '\\') return (other) => other === character;
  const escaped = take(reader);
  const named = NAMED[escaped];
  if (named !== undefined) return named;
  const literal = ESCAPES[escaped] ?? escaped;
  return /^[0-9A-Za-z]?$/.test(literal) ? undefined : (other) => other === literal;
}

const NAMED: Readonly<Record<string, Fits>> = {
  d: (character) => /^\d$/.test(character),
  D: (character) => !/^\d$/.test(character),
  w: (character) => /^[\p{L}\p{N}_]$/u.test(character),
  W: (character) => !/^[\p{L}\p{N}_]$/u.test(character),
  s: (character) => /^\s$/.test(character),
  S: (character) => !/^\s$/.test(character),
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

function characterClass(reader: Reader): Fits | undefined {
  reader.at += 1;
  const isNegated = eat(reader, '^');
  const parts: Fits[] = [];
  while (peek(reader) !== '') {
    if (eat(reader, ']')) {
      return (character) => parts.some((fits) => fits(character)) !== isNegated;
    }
    const [from = '', dash, to] = reader.characters.slice(reader.at, reader.at + 3);
    if (from !== '\\' && dash === '-' && to !== undefined && to !== ']' && to !== '\\') {
      if (from > to) return undefined;
      parts.push((character) => from <= character && character <= to);
      reader.at += 3;
      continue;
    }
    const fits = from === '.' ? plain(take(reader)) : single(reader);
    if (fits === undefined) return undefined;
    parts.push(fits);
  }
  return undefined;
}

function plain(character: string): Fits {
  return (other) => other === character;
}

function peek({ characters, at }: Reader): string {
  return characters[at] ?? '';
}

function take(reader: Reader): string {
  const character = peek(reader);
  reader.at += 1;
  return character;
}

function eat(reader: Reader, character: string): boolean {
  if (peek(reader) !== character) return false;
  reader.at += 1;
  return true;
}
