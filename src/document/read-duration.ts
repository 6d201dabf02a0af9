import type { Located } from '../text/located.ts';
import type { TreeEntry } from '../text/tree.ts';
import { DURATION_PATTERN } from './duration-pattern.ts';
import { readText } from './read-text.ts';

/**
 * The milliseconds of a duration such as `5s`, rounded; `undefined` where it is written otherwise.
 */
export function readDuration(entry: TreeEntry | undefined): Located<number> | undefined {
  const text = readText(entry);
  if (text === undefined || !DURATION.test(text.value)) return undefined;
  const unit = text.value.replace(/^[0-9.]+/, '');
  const value = Math.round(Number.parseFloat(text.value) * (MILLISECONDS[unit] ?? 0));
  return { value, at: text.at };
}

const DURATION = new RegExp(DURATION_PATTERN);

const MILLISECONDS: { readonly [unit: string]: number } = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};
