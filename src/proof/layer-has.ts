import { layerWord } from './layer-word.ts';
import type { Layer } from './search.ts';

/** Whether a valuation is in a layer; never one that is out of bounds. */
export function layerHas(layer: Layer, valuation: number): boolean {
  return valuation >= 0 && ((layerWord(layer, valuation >>> 5) >>> (valuation & 31)) & 1) === 1;
}
