import { has } from './has.ts';
import type { Search } from './search.ts';
import type { State } from './state.ts';

/** The least cost at which a search found a state; `undefined` where it did not find it. */
export function costAt({ layers }: Search, { location, valuation }: State): number | undefined {
  const layer = layers[location]?.find(({ first, words }) => has(words, valuation - first * 32));
  return layer?.cost;
}
