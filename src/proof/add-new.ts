import type { Bits } from '../space/bits.ts';

/**
 * Adds words of one set to another, those of a mask only if there is one, and only what is not
 * known yet. Returns whether that was anything.
 *
 * Four words a turn: the turn itself costs more than the words, and most of a search is spent here
 * (bench/proof-row.ts).
 */
export function addNew(
  into: Bits,
  bits: Bits,
  known: Bits,
  mask: Bits,
  first: number,
  end: number,
): boolean {
  let isSome = 0;
  let word = first;
  for (; word + 3 < end; word += 4) {
    const one = (bits[word] ?? 0) & ~(known[word] ?? 0) & (mask[word] ?? 0);
    const two = (bits[word + 1] ?? 0) & ~(known[word + 1] ?? 0) & (mask[word + 1] ?? 0);
    const three = (bits[word + 2] ?? 0) & ~(known[word + 2] ?? 0) & (mask[word + 2] ?? 0);
    const four = (bits[word + 3] ?? 0) & ~(known[word + 3] ?? 0) & (mask[word + 3] ?? 0);
    const some = one | two | three | four;
    if (some === 0) continue;
    isSome |= some;
    into[word] = (into[word] ?? 0) | one;
    into[word + 1] = (into[word + 1] ?? 0) | two;
    into[word + 2] = (into[word + 2] ?? 0) | three;
    into[word + 3] = (into[word + 3] ?? 0) | four;
  }
  for (; word < end; word += 1) {
    const some = (bits[word] ?? 0) & ~(known[word] ?? 0) & (mask[word] ?? 0);
    isSome |= some;
    into[word] = (into[word] ?? 0) | some;
  }
  return isSome !== 0;
}
