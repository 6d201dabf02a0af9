import type { Bits } from '../space/bits.ts';

/** Where sets come from that live as long as a search: one large array after another, cut up. */
export type BitsStore = {
  /** A set without valuations that is so many words long. */
  readonly cut: (words: number) => Bits;
  /** Keeps the words of a set from `first` to below `end`; where they lie now. */
  readonly keep: (bits: Bits, first: number, end: number) => Kept;
};

/** Words in an array that others use, too: those from `at` on. */
export type Kept = { readonly sheet: Bits; readonly at: number };

/**
 * Makes an empty store. Thousands of small arrays of their own would take longer to make, and to be
 * cleared away, than the search itself.
 */
export function bitsStore(): BitsStore {
  let sheet: Bits = new Uint32Array(0);
  let used = 0;
  const reserve = (words: number): number => {
    if (used + words > sheet.length) {
      sheet = new Uint32Array(Math.max(words, SHEET_WORDS));
      used = 0;
    }
    used += words;
    return used - words;
  };
  return {
    cut: (words) => {
      const at = reserve(words);
      return sheet.subarray(at, at + words);
    },
    keep: (bits, first, end) => {
      const at = reserve(end - first);
      const into = sheet;
      for (let word = first; word < end; word += 1) into[at + word - first] = bits[word] ?? 0;
      return { sheet: into, at };
    },
  };
}

/** 64 kB. */
const SHEET_WORDS = 16_384;
