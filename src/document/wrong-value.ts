import type { NamedFault } from '../finding/fault.ts';
import type { Span } from '../text/span.ts';
import { suggestion } from '../text/suggestion.ts';
import type { Tree } from '../text/tree.ts';
import type { TreePlace } from './tree-places.ts';

/**
 * The fault of a value that does not fit where it stands.
 *
 * @param schema What would fit; its `title` ends the sentence "it must be ...".
 */
export function wrongValue(place: TreePlace, schema: WantedSchema): NamedFault {
  const { tree, key, name } = place;
  const isEmpty = tree.at.start === tree.at.end;
  const at = isEmpty && key !== undefined ? key.at : startSpan(tree);
  const is = `${name} is ${valueWords(tree)}`;
  return { rule: 'syntax', at, message: `${is}${advice(tree, schema)}` };
}

type WantedSchema = {
  readonly title?: string;
  readonly type?: unknown;
  /** All values that fit, where they are few. */
  readonly enum?: readonly unknown[];
};

function advice(tree: Tree, schema: WantedSchema): string {
  const { title = 'something else', type } = schema;
  const meant = type === 'boolean' && tree.kind === 'scalar' ? TRUTHS.get(lower(tree)) : undefined;
  if (meant !== undefined) return `, which YAML 1.2 reads as a text: write ${meant}`;
  const isTruth = tree.kind === 'scalar' && typeof tree.value === 'boolean';
  if (isTruth && title === 'a text') return ', which YAML reads as no text: put it in quotes';
  const near = tree.kind === 'scalar' ? suggestion(tree.text, wordsOf(schema)) : undefined;
  return near === undefined ? `: it must be ${title}` : `: did you mean "${near}"?`;
}

function wordsOf({ enum: values = [] }: WantedSchema): readonly string[] {
  return values.filter((value) => typeof value === 'string');
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
  if (tree.kind === 'map') return tree.entries.length === 0 ? 'an empty map' : 'a map';
  if (tree.kind === 'list') return tree.items.length === 0 ? 'an empty list' : 'a list';
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
