import type { Bits } from '../space/bits.ts';
import type { Claims } from './claim.ts';

/**
 * Takes some words of a set, those of a mask only if there is one, out of what is open at a
 * location. Returns whether that was anything.
 *
 * Looks first and writes then, as most moves bring nothing new. O(words).
 *
 * @param base Where the set of the location begins.
 * @param first The word that the first of `bits` stands for; `end` is behind the last.
 * @param at Where they begin in `bits`.
 */
export function claimWords(
  { open, news }: Claims,
  base: number,
  bits: Bits,
  at: number,
  mask: Bits | undefined,
  first: number,
  end: number,
): boolean {
  const into = base + first;
  const count = end - first;
  let word = 0;
  if (mask === undefined) {
    while (word < count && ((bits[at + word] ?? 0) & (open[into + word] ?? 0)) === 0) word += 1;
    if (word === count) return false;
    for (; word < count; word += 1) {
      const before = open[into + word] ?? 0;
      const added = (bits[at + word] ?? 0) & before;
      open[into + word] = before ^ added;
      news[into + word] = (news[into + word] ?? 0) | added;
    }
    return true;
  }
  let isSome = 0;
  for (; word < count; word += 1) {
    const before = open[into + word] ?? 0;
    const added = (bits[at + word] ?? 0) & before & (mask[first + word] ?? 0);
    if (added === 0) continue;
    isSome |= added;
    open[into + word] = before ^ added;
    news[into + word] = (news[into + word] ?? 0) | added;
  }
  return isSome !== 0;
}
