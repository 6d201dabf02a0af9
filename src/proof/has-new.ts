import type { Bits } from '../space/bits.ts';

/**
 * Whether words of a set, those of a mask only if there is one, have something that is not known.
 *
 * Four words a turn, as in `addWords`.
 */
export function hasNew(
  bits: Bits,
  known: Bits,
  mask: Bits | undefined,
  first: number,
  end: number,
): boolean {
  let word = first;
  if (mask === undefined) {
    for (; word + 3 < end; word += 4) {
      const fresh =
        ((bits[word] ?? 0) & ~(known[word] ?? 0)) |
        ((bits[word + 1] ?? 0) & ~(known[word + 1] ?? 0)) |
        ((bits[word + 2] ?? 0) & ~(known[word + 2] ?? 0)) |
        ((bits[word + 3] ?? 0) & ~(known[word + 3] ?? 0));
      if (fresh !== 0) return true;
    }
    for (; word < end; word += 1) {
      if (((bits[word] ?? 0) & ~(known[word] ?? 0)) !== 0) return true;
    }
    return false;
  }
  for (; word < end; word += 1) {
    if (((bits[word] ?? 0) & (mask[word] ?? 0) & ~(known[word] ?? 0)) !== 0) return true;
  }
  return false;
}
