import { tokensOf } from './tokens-of.ts';

/** Whether a word can be written as a name in an expression. */
export function isName(word: string): boolean {
  const [first] = tokensOf(word);
  return first?.kind === 'name' && first.text === word;
}
