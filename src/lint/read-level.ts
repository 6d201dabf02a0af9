import { suggestion } from '../text/suggestion.ts';
import type { Level } from './settings.ts';

/** Reads a level; gives the advice for a fault where the word is none. */
export function readLevel(
  word: string,
): { readonly level: Level } | { readonly level: undefined; readonly advice: string } {
  const level = word === 'warn' ? 'warning' : LEVELS.find((one) => one === word);
  if (level !== undefined) return { level };
  const meant = suggestion(word, LEVELS);
  return {
    level: undefined,
    advice: meant === undefined ? 'write error, warning, info or off' : `did you mean "${meant}"?`,
  };
}

const LEVELS = ['error', 'warning', 'info', 'off'] as const;
