import type { CST } from 'yaml';
import type { NamedFault } from '../finding/fault.ts';
import type { Comment } from './comment.ts';
import { isOwnLine } from './is-own-line.ts';

/** What is seen of a file before its values are composed. */
export type TokenScan = {
  readonly comments: readonly Comment[];
  /** Quotes and brackets that are never closed, and values that are nested too deep. */
  readonly faults: readonly NamedFault[];
  readonly isTooDeep: boolean;
  /** Where a `*` stands that begins a key, which YAML takes for an alias. */
  readonly starKeys: readonly number[];
};

/**
 * Looks at every token once, with a stack of its own.
 *
 * The package's composer recurses, and a process in which it ran out of stack can die while V8
 * compiles a regular expression; so the depth has to be known before it is asked.
 */
export function scanTokens(tokens: readonly CST.Token[], text: string): TokenScan {
  const comments: Comment[] = [];
  const faults: NamedFault[] = [];
  const starKeys: number[] = [];
  let isTooDeep = false;
  const stack: Visit[] = tokens.map((token) => ({ token, depth: 0 }));
  while (stack.length > 0) {
    const visit = stack.pop();
    if (visit === undefined) break;
    const { token, depth } = visit;
    if (depth > DEPTH_MAX) {
      if (!isTooDeep) faults.push(tooDeep(token.offset));
      isTooDeep = true;
      continue;
    }
    if (token.type === 'comment') {
      comments.push(commentOf(token, text));
      continue;
    }
    if (token.type === 'alias' && STAR_KEY.test(token.source)) starKeys.push(token.offset);
    const unclosed = unclosedFault(token);
    if (unclosed !== undefined) faults.push(unclosed);
    pushParts(token, depth, stack);
  }
  comments.sort((one, other) => one.at.start - other.at.start);
  return { comments, faults, isTooDeep, starKeys };
}

type Visit = { readonly token: CST.Token; readonly depth: number };

const DEPTH_MAX = 100;
const STAR_KEY = /^\*:?$/;

function pushParts(token: CST.Token, depth: number, stack: Visit[]): void {
  const add = (part: CST.Token | null | undefined): void => {
    if (part !== null && part !== undefined && isOfInterest(part))
      stack.push({ token: part, depth: depth + 1 });
  };
  const addFlat = (parts: readonly CST.Token[] | undefined): void => {
    if (parts === undefined) return;
    for (const part of parts) if (part.type === 'comment') stack.push({ token: part, depth });
  };
  if ('items' in token) {
    for (const item of token.items) {
      addFlat(item.start);
      addFlat(item.sep);
      add(item.key);
      add(item.value);
    }
  }
  if (token.type === 'document') {
    addFlat(token.start);
    if (token.value !== undefined) stack.push({ token: token.value, depth });
  }
  if ('props' in token) addFlat(token.props);
  if ('end' in token) addFlat(token.end);
}

function isOfInterest(token: CST.Token): boolean {
  return token.type !== 'scalar' || token.end !== undefined;
}

function commentOf(token: CST.SourceToken, text: string): Comment {
  const source = token.source.trimEnd();
  return {
    text: source.slice(1).trim(),
    at: { start: token.offset, end: token.offset + source.length },
    ownLine: isOwnLine(text, token.offset),
  };
}

function unclosedFault(token: CST.Token): NamedFault | undefined {
  if (token.type === 'flow-collection') {
    const close = token.start.source === '{' ? '}' : ']';
    if (token.end[0]?.source === close) return undefined;
    return unclosed(token.offset, token.start.source, close);
  }
  const quote = QUOTES[token.type];
  if (quote === undefined || !('source' in token)) return undefined;
  if (token.source.length > 1 && token.source.endsWith(quote)) return undefined;
  return unclosed(token.offset, quote, quote);
}

const QUOTES: { readonly [type: string]: string } = {
  'single-quoted-scalar': "'",
  'double-quoted-scalar': '"',
};

function unclosed(offset: number, open: string, close: string): NamedFault {
  return {
    rule: 'syntax',
    at: { start: offset, end: offset + 1 },
    message: `The ${NAMES[open] ?? 'bracket'} ${open} is never closed: write ${close} where it ends`,
  };
}

const NAMES: { readonly [open: string]: string } = {
  '"': 'quote',
  "'": 'quote',
  '{': 'brace',
  '[': 'bracket',
};

function tooDeep(offset: number): NamedFault {
  return {
    rule: 'syntax',
    at: { start: offset, end: offset + 1 },
    message: `Values are nested more than ${DEPTH_MAX} deep here, so the file is not read: nest them less`,
  };
}
