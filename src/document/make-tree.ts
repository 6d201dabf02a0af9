import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  type Node,
  type Scalar,
  type YAMLMap,
  YAMLSeq,
} from 'yaml';
import type { NamedFault } from '../finding/fault.ts';
import type { Span } from '../text/span.ts';
import type { ScalarTree, Tree, TreeEntry } from '../text/tree.ts';
import { aliasFault } from './alias-fault.ts';
import { duplicateKeys } from './duplicate-keys.ts';

/** The text that a tree is made of. */
export type TreeText = {
  /** The file's own. */
  readonly lines: string;
  /** The one that was composed, as long as the file's and the same where nothing was repaired. */
  readonly repaired: string;
};

/**
 * Makes the tree of a composed document and adds what is wrong with it to `faults`.
 *
 * It recurses as deep as the document is nested; `parseTokens` has made sure that this is at most
 * 100 levels. Every value is visited once, an alias as one value, however often its anchor is used.
 */
export function makeTree(contents: Node | null, text: TreeText, faults: NamedFault[]): Tree {
  if (contents === null) return emptyTree(0);
  return treeOf(contents, {
    text,
    isRepaired: text.lines !== text.repaired,
    faults,
    anchors: new Map(),
    depth: 0,
    deepest: 0,
    size: 0,
    added: 0,
    isOverBudget: false,
  });
}

type Making = {
  readonly text: TreeText;
  /** Kept, since comparing two long texts takes as long as reading them. */
  readonly isRepaired: boolean;
  readonly faults: NamedFault[];
  readonly anchors: Map<string, Anchored>;
  /** How many values the present one lies in. */
  depth: number;
  /** The greatest depth since the innermost anchor that is open. */
  deepest: number;
  /** How many values were visited, those behind aliases counted anew. */
  size: number;
  /** How many of them were behind aliases. */
  added: number;
  isOverBudget: boolean;
};

/** What an anchor names; without a tree while it is still being read. */
type Anchored = { tree: Tree | undefined; size: number; height: number };

function treeOf(node: Node, making: Making): Tree {
  making.size += 1;
  if (making.depth > making.deepest) making.deepest = making.depth;
  if (isAlias(node)) return aliasTree(node, making);
  if (!('anchor' in node) || node.anchor === undefined) return plainTree(node, making);
  const { size, deepest } = making;
  const anchored: Anchored = { tree: undefined, size: 0, height: 0 };
  making.anchors.set(node.anchor, anchored);
  making.deepest = making.depth;
  anchored.tree = plainTree(node, making);
  anchored.size = making.size - size + 1;
  anchored.height = making.deepest - making.depth;
  making.deepest = Math.max(deepest, making.deepest);
  return anchored.tree;
}

function plainTree(node: Node, making: Making): Tree {
  if (isScalar(node)) return scalarTree(node, making);
  making.depth += 1;
  const tree = isMap(node) ? mapTree(node, making) : listTree(node, making);
  making.depth -= 1;
  return tree;
}

function scalarTree(node: Scalar, making: Making): ScalarTree {
  const { lines, repaired } = making.text;
  const at = spanOf(node);
  const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
  const words = node.source ?? '';
  if (making.isRepaired && style === 'plain') {
    const own = lines.slice(at.start, at.end);
    const isOther = own !== repaired.slice(at.start, at.end);
    if (isOther) return { kind: 'scalar', at, text: own, value: own, style, tag: tagOf(node) };
  }
  return {
    kind: 'scalar',
    at: style === 'block' ? { start: at.start, end: trimmedEnd(lines, at) } : at,
    text: words,
    value: scalarValue(node.value, words),
    style,
    tag: tagOf(node),
  };
}

const STYLES: { readonly [type: string]: ScalarTree['style'] } = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'quoted',
  QUOTE_DOUBLE: 'quoted',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function scalarValue(value: unknown, words: string): ScalarTree['value'] {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return value === null ? null : words;
  }
}

function mapTree(node: YAMLMap, making: Making): Tree {
  const entries: TreeEntry[] = [];
  let { start, end } = spanOf(node);
  if (!node.flow && node.items.length > 0) end = start;
  for (const pair of node.items) {
    const key = treeOf(pair.key as Node, making);
    const value = pair.value === null ? emptyTree(key.at.end) : treeOf(pair.value as Node, making);
    end = Math.max(end, key.at.end, isAlias(pair.value) ? spanOf(pair.value).end : value.at.end);
    const entry = entryOf(pair.key as Node, key, value, making.faults);
    if (entry !== undefined) entries.push(entry);
  }
  duplicateKeys(entries, making.faults);
  return { kind: 'map', at: { start, end }, entries: exact(entries), tag: tagOf(node) };
}

function entryOf(node: Node, key: Tree, value: Tree, faults: NamedFault[]): TreeEntry | undefined {
  if (key.kind !== 'scalar') {
    const message = `A ${key.kind} cannot be a key: put it in quotes if its brackets are text`;
    faults.push({ rule: 'syntax', at: spanOf(node), message });
    return undefined;
  }
  if (key.text === '<<' && key.style === 'plain') {
    const message = 'Key "<<" merges nothing in YAML 1.2: write the keys out';
    faults.push({ rule: 'syntax', at: key.at, message });
    return undefined;
  }
  return { key: isAlias(node) ? { ...key, at: spanOf(node) } : key, value };
}

function listTree(node: Node, making: Making): Tree {
  const items: Tree[] = [];
  let { start, end } = spanOf(node);
  if (node instanceof YAMLSeq) {
    if (!node.flow && node.items.length > 0) end = start + 1;
    for (const item of node.items as readonly Node[]) {
      const tree = treeOf(item, making);
      items.push(tree);
      end = Math.max(end, isAlias(item) ? spanOf(item).end : tree.at.end);
    }
  }
  return { kind: 'list', at: { start, end }, items: exact(items), tag: tagOf(node) };
}

function aliasTree(node: Alias, making: Making): Tree {
  const at = spanOf(node);
  const anchored = making.anchors.get(node.source);
  const message = aliasFault(node.source, anchored, making);
  if (message === undefined && anchored?.tree !== undefined) {
    making.size += anchored.size - 1;
    making.added += anchored.size;
    making.deepest = Math.max(making.deepest, making.depth + anchored.height);
    return anchored.tree;
  }
  if (message !== undefined && message !== '') making.faults.push({ rule: 'syntax', at, message });
  const text = `*${node.source}`;
  return { kind: 'scalar', at, text, value: text, style: 'alias', tag: undefined };
}

/** A list without the room for 17 things that V8 makes at the first push; it is kept for long. */
function exact<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice();
}

function emptyTree(offset: number): ScalarTree {
  const at = { start: offset, end: offset };
  return { kind: 'scalar', at, text: '', value: null, style: 'plain', tag: undefined };
}

function spanOf(node: Node): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}

function trimmedEnd(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && BLANKS.has(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

const BLANKS: ReadonlySet<number> = new Set([9, 10, 13, 32]);

function tagOf(node: Node): string | undefined {
  const tag = 'tag' in node ? node.tag : undefined;
  if (tag === undefined) return undefined;
  return tag.startsWith(STANDARD) ? `!!${tag.slice(STANDARD.length)}` : tag;
}

const STANDARD = 'tag:yaml.org,2002:';
