import { layerHas } from './layer-has.ts';
import type { Search } from './search.ts';
import type { State } from './state.ts';

/** The least cost at which a search found a state; `undefined` where it did not find it. */
export function costAt({ layers }: Search, { location, valuation }: State): number | undefined {
  return layers[location]?.find((layer) => layerHas(layer, valuation))?.cost;
}
