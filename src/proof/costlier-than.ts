import type { Bits } from '../space/bits.ts';
import { emptyBits } from './empty-bits.ts';
import type { Search } from './search.ts';
import type { States } from './states.ts';

/**
 * The states that a search found at more than a cost, such as those from which a person is too
 * far. O(words of the layers above it).
 */
export function costlierThan({ layers }: Search, costMax: number, size: number): States {
  return layers.map((found) => {
    let bits: Bits | undefined;
    for (const { cost, first, words } of found ?? []) {
      if (cost <= costMax) continue;
      bits ??= emptyBits(size);
      for (let word = 0; word < words.length; word += 1) {
        bits[first + word] = (bits[first + word] ?? 0) | (words[word] ?? 0);
      }
    }
    return bits;
  });
}
