import type { Bits } from '../space/bits.ts';

/** Whether so many words from `first` on hold nothing. */
export function isNone(bits: Bits, first: number, words: number): boolean {
  for (let word = first; word < first + words; word += 1) if (bits[word] !== 0) return false;
  return true;
}
