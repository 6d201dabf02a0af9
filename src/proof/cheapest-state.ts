import { firstInLayer } from './first-in-layer.ts';
import type { Search } from './search.ts';
import type { State } from './state.ts';
import type { States } from './states.ts';

/**
 * The state of a set to which a search came at the least cost; of equally cheap ones the first.
 * `undefined` where it came to none. O(layers of the locations in the set * words).
 */
export function cheapestState(search: Search, states: States): State | undefined {
  let best: (State & { readonly cost: number }) | undefined;
  for (const [location, bits] of states.entries()) {
    for (const layer of bits === undefined ? [] : (search.layers[location] ?? [])) {
      if (best !== undefined && layer.cost >= best.cost) break;
      const valuation = firstInLayer(layer, bits);
      if (valuation === -1) continue;
      const state = { location, valuation };
      if (best === undefined || layer.cost < best.cost) best = { ...state, cost: layer.cost };
      break;
    }
  }
  return best;
}
