import type { Tree } from '../text/tree.ts';

/** A value in a message: its words in quotes, or what it is; cut at 40 characters. */
export function valueWords(tree: Tree): string {
  if (tree.kind !== 'scalar') return tree.kind === 'map' ? 'a map' : 'a list';
  if (tree.value === null && tree.style === 'plain') return 'empty';
  const words = tree.text.replace(/\s+/g, ' ').trim();
  return `"${words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX - 1)}…` : words}"`;
}

const WORDS_MAX = 40;
