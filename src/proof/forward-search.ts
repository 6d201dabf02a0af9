import type { Ground } from './ground.ts';
import { layeredSearch } from './layered-search.ts';
import type { Search } from './search.ts';
import type { SearchOptions } from './search-options.ts';
import { startStates } from './start-states.ts';
import type { States } from './states.ts';

/**
 * All states that a call can come to, each at its least cost (fewest acts, unless `costOf` says
 * otherwise).
 *
 * Dijkstra's algorithm over sets: the states of a location that are met at the same cost, after the
 * same number of moves that cost nothing, go on together, and each of them once. Costs are taken
 * from a heap, so that few or many kinds of them serve alike.
 * O(layers x moves of their locations x words of a set).
 *
 * @param options `from` is where to begin: the start of the call where it is left out.
 */
export function forwardSearch(
  ground: Ground,
  options: SearchOptions & { readonly from?: States | undefined } = {},
): Search {
  return layeredSearch(ground, options.from ?? startStates(ground.space), options, true);
}
