import type { Bits } from '../space/bits.ts';
import type { Search } from './search.ts';
import type { State } from './state.ts';

/**
 * Of some valuations at a location the one that a search found at the least cost, the smallest if
 * there are several; `undefined` where it found none of them.
 */
export function cheapestIn({ layers }: Search, location: number, bits: Bits): State | undefined {
  for (const { first, words } of layers[location] ?? []) {
    for (let word = 0; word < words.length; word += 1) {
      const both = (words[word] ?? 0) & (bits[first + word] ?? 0);
      if (both === 0) continue;
      return { location, valuation: (first + word) * 32 + 31 - Math.clz32(both & -both) };
    }
  }
  return undefined;
}
