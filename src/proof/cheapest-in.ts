import type { Bits } from '../space/bits.ts';
import { layerWord } from './layer-word.ts';
import type { Search } from './search.ts';
import type { State } from './state.ts';

/**
 * Of some valuations at a location the one that a search found at the least cost, the smallest if
 * there are several; `undefined` where it found none of them.
 */
export function cheapestIn({ layers }: Search, location: number, bits: Bits): State | undefined {
  for (const layer of layers[location] ?? []) {
    for (let word = layer.first; word < layer.end; word += 1) {
      const both = layerWord(layer, word) & (bits[word] ?? 0);
      if (both === 0) continue;
      return { location, valuation: word * 32 + 31 - Math.clz32(both & -both) };
    }
  }
  return undefined;
}
