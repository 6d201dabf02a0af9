import type { Bits } from '../space/bits.ts';

/**
 * Adds words of one set to another, those of a mask only if there is one.
 *
 * Four words a turn: the turn itself costs more than the words, so this is twice as fast, and most
 * of a proof is spent here (bench/proof-row.ts).
 */
export function addWords(
  into: Bits,
  from: Bits,
  mask: Bits | undefined,
  first: number,
  end: number,
): void {
  let word = first;
  if (mask === undefined) {
    for (; word + 3 < end; word += 4) {
      into[word] = (into[word] ?? 0) | (from[word] ?? 0);
      into[word + 1] = (into[word + 1] ?? 0) | (from[word + 1] ?? 0);
      into[word + 2] = (into[word + 2] ?? 0) | (from[word + 2] ?? 0);
      into[word + 3] = (into[word + 3] ?? 0) | (from[word + 3] ?? 0);
    }
    for (; word < end; word += 1) into[word] = (into[word] ?? 0) | (from[word] ?? 0);
    return;
  }
  for (; word + 3 < end; word += 4) {
    into[word] = (into[word] ?? 0) | ((from[word] ?? 0) & (mask[word] ?? 0));
    into[word + 1] = (into[word + 1] ?? 0) | ((from[word + 1] ?? 0) & (mask[word + 1] ?? 0));
    into[word + 2] = (into[word + 2] ?? 0) | ((from[word + 2] ?? 0) & (mask[word + 2] ?? 0));
    into[word + 3] = (into[word + 3] ?? 0) | ((from[word + 3] ?? 0) & (mask[word + 3] ?? 0));
  }
  for (; word < end; word += 1) {
    into[word] = (into[word] ?? 0) | ((from[word] ?? 0) & (mask[word] ?? 0));
  }
}
