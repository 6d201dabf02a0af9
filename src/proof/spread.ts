import type { Bits } from '../space/bits.ts';
import { tailMask } from '../space/tail-mask.ts';
import { addWords } from './add-words.ts';
import type { Shift } from './relation.ts';

/**
 * Adds to a set what a shift makes of another: what leaves the space is dropped.
 *
 * A word at a time, and nothing for a word that is empty. O(words from `first` to below `end`).
 *
 * @param size How many valuations the space has.
 * @param first The first word of `from` that may hold something; `end` is behind the last.
 */
export function spread(
  into: Bits,
  from: Bits,
  { mask, by }: Shift,
  size: number,
  first = 0,
  end = from.length,
): void {
  if (by === 0) {
    addWords(into, from, mask, first, end);
    return;
  }
  const last = into.length - 1;
  const words = by >> 5;
  const bits = by & 31;
  for (let word = first; word < end; word += 1) {
    const moved = mask === undefined ? at(from, word) : at(from, word) & at(mask, word);
    if (moved === 0) continue;
    const to = word + words;
    if (to >= 0 && to <= last) into[to] = at(into, to) | (moved << bits);
    // What does not fit is carried to the next word.
    if (bits !== 0 && to >= -1 && to < last) {
      into[to + 1] = at(into, to + 1) | (moved >>> (32 - bits));
    }
  }
  into[last] = at(into, last) & tailMask(size);
}

function at(bits: Bits, word: number): number {
  return bits[word] ?? 0;
}
