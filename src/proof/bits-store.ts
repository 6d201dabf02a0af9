import type { Bits } from '../space/bits.ts';

/** Where sets come from that live as long as a search: one large array after another, cut up. */
export type BitsStore = {
  /** A set without valuations that is so many words long. */
  readonly cut: (words: number) => Bits;
};

/**
 * Makes an empty store. Thousands of small arrays of their own would take longer to make, and to be
 * cleared away, than the search itself.
 */
export function bitsStore(): BitsStore {
  let sheet: Bits = new Uint32Array(0);
  let used = 0;
  return {
    cut: (words) => {
      if (used + words > sheet.length) {
        sheet = new Uint32Array(Math.max(words, SHEET_WORDS));
        used = 0;
      }
      used += words;
      return sheet.subarray(used - words, used);
    },
  };
}

/** 64 kB. */
const SHEET_WORDS = 16_384;
