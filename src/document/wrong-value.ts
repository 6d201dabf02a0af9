import type { NamedFault } from '../finding/fault.ts';
import type { Span } from '../text/span.ts';
import type { Tree } from '../text/tree.ts';
import type { TreePlace } from './tree-places.ts';

/**
 * The fault of a value that does not fit where it stands.
 *
 * @param schema What would fit; its `title` ends the sentence "it must be ...".
 */
export function wrongValue(
  place: TreePlace,
  schema: { readonly title?: string; readonly type?: unknown },
): NamedFault {
  const { tree, key, name } = place;
  const isEmpty = tree.at.start === tree.at.end;
  const at = isEmpty && key !== undefined ? key.at : startSpan(tree);
  const is = `${name} is ${valueWords(tree)}`;
  return { rule: 'syntax', at, message: `${is}${advice(tree, schema)}` };
}

function advice(
  tree: Tree,
  { title = 'something else', type }: { readonly title?: string; readonly type?: unknown },
): string {
  const meant = type === 'boolean' && tree.kind === 'scalar' ? TRUTHS.get(lower(tree)) : undefined;
  if (meant !== undefined) return `, which YAML 1.2 reads as a text: write ${meant}`;
  const isTruth = tree.kind === 'scalar' && typeof tree.value === 'boolean';
  if (isTruth && title === 'a text') return ', which YAML reads as no text: put it in quotes';
  return `: it must be ${title}`;
}

/** What older YAML took for true and false, and what a quoted one is. */
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'on', 'true'].map((word) => [word, true] as const),
  ...['no', 'n', 'off', 'false'].map((word) => [word, false] as const),
]);

function lower({ text }: { readonly text: string }): string {
  return text.toLowerCase();
}

/** A value in a message: its words in quotes, or what it is; cut at 40 characters. */
function valueWords(tree: Tree): string {
  if (tree.kind !== 'scalar') return tree.kind === 'map' ? 'a map' : 'a list';
  if (tree.value === null && tree.style === 'plain') return 'empty';
  const words = tree.text.replace(/\s+/g, ' ').trim();
  return `"${words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX - 1)}…` : words}"`;
}

const WORDS_MAX = 40;

/** A single value whole; of a map its first key, of a list its first sign. */
function startSpan(tree: Tree): Span {
  if (tree.kind === 'scalar') return tree.at;
  if (tree.kind === 'map') return tree.entries[0]?.key.at ?? tree.at;
  return { start: tree.at.start, end: Math.min(tree.at.start + 1, tree.at.end) };
}
