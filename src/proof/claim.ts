import type { Bits } from '../space/bits.ts';
import type { Shift } from './relation.ts';

/** Sets of all locations, one behind the other, each as many words long as the others. */
export type Claims = {
  /** What may still be come to. */
  readonly open: Bits;
  /** What was come to and has not gone on yet. */
  readonly news: Bits;
};

/**
 * Takes out of what is open at a location all that a shift makes of some valuations, or, against
 * the moves, all that it makes something of them from. Returns whether that was anything.
 *
 * What is not open is looked at and no more: late in a search most moves bring nothing new. O(words
 * from `first` to below `end`).
 *
 * @param base Where the set of the location begins.
 * @param first The first word of `fresh` that may hold something; `end` is behind the last.
 */
export function claim(
  claims: Claims,
  base: number,
  fresh: Bits,
  { mask, by }: Shift,
  isForward: boolean,
  first: number,
  end: number,
): boolean {
  if (by !== 0) return claimMoved(claims, base, fresh, { mask, by }, isForward, first, end);
  const { open, news } = claims;
  let isSome = 0;
  if (mask === undefined) {
    for (let word = first; word < end; word += 1) {
      const added = at(fresh, word) & at(open, base + word);
      if (added === 0) continue;
      isSome |= added;
      open[base + word] = at(open, base + word) ^ added;
      news[base + word] = at(news, base + word) | added;
    }
    return isSome !== 0;
  }
  for (let word = first; word < end; word += 1) {
    const added = at(fresh, word) & at(open, base + word) & at(mask, word);
    if (added === 0) continue;
    isSome |= added;
    open[base + word] = at(open, base + word) ^ added;
    news[base + word] = at(news, base + word) | added;
  }
  return isSome !== 0;
}

/** What leaves the space is dropped, as it is open nowhere. */
function claimMoved(
  { open, news }: Claims,
  base: number,
  fresh: Bits,
  { mask, by }: Shift,
  isForward: boolean,
  first: number,
  end: number,
): boolean {
  const last = fresh.length - 1;
  const distance = isForward ? by : -by;
  const words = distance >> 5;
  const bits = distance & 31;
  const [before, after] = isForward ? [mask, undefined] : [undefined, mask];
  let isSome = 0;
  for (let word = first; word < end; word += 1) {
    const moved = before === undefined ? at(fresh, word) : at(fresh, word) & at(before, word);
    if (moved === 0) continue;
    const to = word + words;
    if (to >= 0 && to <= last) {
      const kept = after === undefined ? -1 : at(after, to);
      const added = (moved << bits) & at(open, base + to) & kept;
      open[base + to] = at(open, base + to) ^ added;
      news[base + to] = at(news, base + to) | added;
      isSome |= added;
    }
    // What does not fit is carried to the next word.
    if (bits === 0 || to < -1 || to >= last) continue;
    const kept = after === undefined ? -1 : at(after, to + 1);
    const added = (moved >>> (32 - bits)) & at(open, base + to + 1) & kept;
    open[base + to + 1] = at(open, base + to + 1) ^ added;
    news[base + to + 1] = at(news, base + to + 1) | added;
    isSome |= added;
  }
  return isSome !== 0;
}

function at(bits: Bits, word: number): number {
  return bits[word] ?? 0;
}
