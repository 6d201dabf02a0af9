import type { Option } from '../model/outcome.ts';

/** For all keys that could be typed: the options, by index, that they complete or only begin. */
export type KeyIndex = ReadonlyMap<string, KeyEntry>;

/** What keys come to, both lists in the order in which the options count. */
export type KeyEntry = { readonly complete: readonly number[]; readonly begun: readonly number[] };

/**
 * Indexes options by their keys and by every beginning of these, so that a key is found in O(1).
 *
 * Keys above 30 are left out: nobody can type them (the key buffer's length). O(all keys).
 */
export function keyIndex(options: readonly Option[]): KeyIndex {
  const entries = new Map<string, { complete: number[]; begun: number[] }>();
  const entryOf = (keys: string): { complete: number[]; begun: number[] } => {
    const entry = entries.get(keys) ?? { complete: [], begun: [] };
    entries.set(keys, entry);
    return entry;
  };
  for (const [index, { keys }] of options.entries()) {
    if (keys.length > KEYS_MAX) continue;
    entryOf(keys).complete.push(index);
    for (let length = 1; length < keys.length; length += 1) {
      entryOf(keys.slice(0, length)).begun.push(index);
    }
  }
  return entries;
}

const KEYS_MAX = 30;
