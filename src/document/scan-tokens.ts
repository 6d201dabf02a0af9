import type { CST } from 'yaml';
import type { NamedFault } from '../finding/fault.ts';
import type { Span } from '../text/span.ts';
import type { Comment } from './comment.ts';
import { commentOf } from './comment-of.ts';
import { DEPTH_MAX } from './depth-max.ts';
import { unclosedFault } from './unclosed-fault.ts';

/** What is seen of a file before its values are composed. */
export type TokenScan = {
  /** In the order of the file. */
  readonly comments: readonly Comment[];
  /** Quotes and brackets that are never closed. */
  readonly faults: readonly NamedFault[];
  /** Where a `*` stands without a name, which YAML takes for an alias. */
  readonly stars: readonly number[];
  /** Where values are nested more than 100 deep; nothing else is then told. */
  readonly tooDeepAt: Span | undefined;
};

/**
 * Looks at every token once, with a stack of its own.
 */
export function scanTokens(tokens: readonly CST.Token[], text: string): TokenScan {
  const scanning: Scanning = { text, comments: [], faults: [], stars: [], stack: [], depths: [] };
  for (const token of tokens) look(token, 0, scanning);
  for (;;) {
    const token = scanning.stack.pop();
    const depth = scanning.depths.pop();
    if (token === undefined || depth === undefined) break;
    if (depth > DEPTH_MAX) return { ...NOTHING, tooDeepAt: opening(token) };
    lookInto(token, depth, scanning);
  }
  const { comments, faults, stars } = scanning;
  comments.sort((one, other) => one.at.start - other.at.start);
  return { comments, faults, stars, tooDeepAt: undefined };
}

type Scanning = {
  readonly text: string;
  readonly comments: Comment[];
  readonly faults: NamedFault[];
  readonly stars: number[];
  /** Tokens that hold others and how deep each lies; apart, to make no object for a pair. */
  readonly stack: Holder[];
  readonly depths: number[];
};

type Holder = CST.Document | CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

const NOTHING = { comments: [], faults: [], stars: [] } as const;

function look(token: CST.Token, depth: number, scanning: Scanning): void {
  switch (token.type) {
    case 'document':
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      scanning.stack.push(token);
      scanning.depths.push(depth);
      return;
    case 'comment':
      scanning.comments.push(commentOf(token.source, token.offset, scanning.text));
      return;
    case 'doc-end':
      lookAtAll(token.end, scanning);
      return;
    case 'block-scalar':
      lookAtAll(token.props, scanning);
      return;
    case 'alias':
      if (STAR.test(token.source)) scanning.stars.push(token.offset);
      lookAtAll(token.end, scanning);
      return;
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      const fault = unclosedFault(token);
      if (fault !== undefined) scanning.faults.push(fault);
      lookAtAll(token.end, scanning);
      return;
    }
    case 'scalar':
      lookAtAll(token.end, scanning);
  }
}

const STAR = /^\*:?$/;

function lookInto(token: Holder, depth: number, scanning: Scanning): void {
  if (token.type === 'document') {
    lookAtAll(token.start, scanning);
    if (token.value !== undefined) look(token.value, depth + 1, scanning);
    lookAtAll(token.end, scanning);
    return;
  }
  for (const { start, key, sep, value } of token.items) {
    lookAtAll(start, scanning);
    if (key !== undefined && key !== null) look(key, depth + 1, scanning);
    lookAtAll(sep, scanning);
    if (value !== undefined) look(value, depth + 1, scanning);
  }
  if (token.type !== 'flow-collection') return;
  const fault = unclosedFault(token);
  if (fault !== undefined) scanning.faults.push(fault);
  lookAtAll(token.end, scanning);
}

/** Looks at tokens that hold nothing: blanks, line breaks, comments and signs. */
function lookAtAll(tokens: readonly CST.Token[] | undefined, scanning: Scanning): void {
  if (tokens === undefined) return;
  for (const token of tokens) {
    if (token.type === 'comment')
      scanning.comments.push(commentOf(token.source, token.offset, scanning.text));
  }
}

function opening({ offset }: Holder): Span {
  return { start: offset, end: offset + 1 };
}
