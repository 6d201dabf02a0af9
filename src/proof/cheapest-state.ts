import { costAt } from './cost-at.ts';
import { firstOf } from './first-of.ts';
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
      const found = layer.words.map((word, index) => word & (bits?.[layer.first + index] ?? 0));
      const offset = firstOf(found);
      if (offset === undefined) continue;
      const state = { location, valuation: layer.first * 32 + offset };
      const cost = costAt(search, state) ?? layer.cost;
      if (best === undefined || cost < best.cost) best = { ...state, cost };
      break;
    }
  }
  return best;
}
