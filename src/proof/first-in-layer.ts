import type { Bits } from '../space/bits.ts';
import { layerWord } from './layer-word.ts';
import type { Layer } from './search.ts';

/** The smallest valuation of a layer that is in a set; -1 where none is. O(words of the layer). */
export function firstInLayer(layer: Layer, bits: Bits | undefined): number {
  if (bits === undefined) return -1;
  for (let word = layer.first; word < layer.end; word += 1) {
    const both = layerWord(layer, word) & (bits[word] ?? 0);
    if (both !== 0) return word * 32 + 31 - Math.clz32(both & -both);
  }
  return -1;
}
