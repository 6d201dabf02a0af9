import type { Bits } from '../space/bits.ts';
import type { Layer } from './search.ts';

/** Keeps words as a layer, and empties where they were; they must hold something. */
export type LayerStore = (
  bits: Bits,
  base: number,
  words: number,
  cost: number,
  round: number,
) => Layer;

/**
 * Makes an empty store: one large array after another, cut up. Thousands of small ones would take
 * longer to make, and to be cleared away, than the search itself.
 */
export function layerStore(): LayerStore {
  let sheet: Bits = new Uint32Array(0);
  let used = 0;
  return (bits, base, words, cost, round) => {
    let first = 0;
    while (first < words - 1 && bits[base + first] === 0) first += 1;
    if (used + words - first > sheet.length) {
      sheet = new Uint32Array(Math.max(words, SHEET_WORDS));
      used = 0;
    }
    const into = sheet;
    const at = used;
    let end = first;
    for (let word = first; word < words; word += 1) {
      const kept = bits[base + word] ?? 0;
      if (kept === 0) continue;
      into[at + word - first] = kept;
      bits[base + word] = 0;
      end = word + 1;
    }
    used += end - first;
    return { cost, round, first, end, sheet: into, at };
  };
}

/** 64 kB. */
const SHEET_WORDS = 16_384;
