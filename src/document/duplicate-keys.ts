import type { NamedFault } from '../finding/fault.ts';
import type { TreeEntry } from '../text/tree.ts';

/**
 * Adds a fault for each key of a map that stands in it before, compared by its words: `1` and
 * `"1"` are the same key, `0` and `00` are not.
 *
 * Linear; a map of few keys, as nearly all are, is compared pair by pair, which makes no garbage.
 */
export function duplicateKeys(entries: readonly TreeEntry[], faults: NamedFault[]): void {
  if (entries.length > PAIRWISE_MAX && !hasTwice(entries)) return;
  if (entries.length <= PAIRWISE_MAX && !hasTwicePairwise(entries)) return;
  const firsts = new Map<string, TreeEntry['key']>();
  for (const { key } of entries) {
    const first = firsts.get(key.text);
    if (first === undefined) {
      firsts.set(key.text, key);
      continue;
    }
    faults.push({
      rule: 'duplicate-key',
      at: key.at,
      message: `Key "${key.text}" stands twice in one map: remove or rename one of them`,
      notes: [{ at: first.at, message: `"${key.text}" stands here first` }],
    });
  }
}

const PAIRWISE_MAX = 8;

function hasTwice(entries: readonly TreeEntry[]): boolean {
  const texts = new Set<string>();
  for (const { key } of entries) texts.add(key.text);
  return texts.size < entries.length;
}

function hasTwicePairwise(entries: readonly TreeEntry[]): boolean {
  for (let one = 1; one < entries.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      if (entries[one]?.key.text === entries[other]?.key.text) return true;
    }
  }
  return false;
}
