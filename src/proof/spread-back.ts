import type { Bits } from '../space/bits.ts';
import { tailMask } from '../space/tail-mask.ts';
import { addWords } from './add-words.ts';
import type { Shift } from './relation.ts';

/**
 * Adds to a set what a shift makes something of another from: the inverse of `spread`.
 *
 * O(words from `first` to below `end`).
 *
 * @param size How many valuations the space has.
 * @param first The first word of `from` that may hold something; `end` is behind the last.
 */
export function spreadBack(
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
  const words = -by >> 5;
  const bits = -by & 31;
  for (let word = first; word < end; word += 1) {
    const moved = at(from, word);
    if (moved === 0) continue;
    const to = word + words;
    if (to >= 0 && to <= last) into[to] = at(into, to) | ((moved << bits) & maskAt(mask, to));
    if (bits !== 0 && to >= -1 && to < last) {
      const carried = (moved >>> (32 - bits)) & maskAt(mask, to + 1);
      into[to + 1] = at(into, to + 1) | carried;
    }
  }
  into[last] = at(into, last) & tailMask(size);
}

function at(bits: Bits, word: number): number {
  return bits[word] ?? 0;
}

function maskAt(mask: Bits | undefined, word: number): number {
  return mask === undefined ? -1 : (mask[word] ?? 0);
}
