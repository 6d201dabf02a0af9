import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { layerWord } from './layer-word.ts';
import type { Search } from './search.ts';
import type { States } from './states.ts';

/**
 * The states that a search found at more than a cost, such as those from which a person is too
 * far. O(words of the layers above it).
 */
export function costlierThan({ layers }: Search, costMax: number, size: number): States {
  return layers.map((found) => {
    let bits: Bits | undefined;
    for (const layer of found ?? []) {
      if (layer.cost <= costMax) continue;
      bits ??= emptyBits(size);
      for (let word = layer.first; word < layer.end; word += 1) {
        bits[word] = (bits[word] ?? 0) | layerWord(layer, word);
      }
    }
    return bits;
  });
}
