import type { Expression } from './expression.ts';
import { quoted } from './quoted.ts';

/** An expression in a message, in quotes: a text as its letters, all else as it is written. */
export function wordsOf(expression: Expression, text: string): string {
  if (expression.kind === 'literal') return quoted(String(expression.value));
  return quoted(text.slice(expression.at.start, expression.at.end));
}
