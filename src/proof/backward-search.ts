import type { Ground } from './ground.ts';
import { layeredSearch } from './layered-search.ts';
import type { Search } from './search.ts';
import type { SearchOptions } from './search-options.ts';
import type { States } from './states.ts';

/**
 * All states from which a goal can be reached if everything goes well (EF), the goal included,
 * each at the least cost of getting there. The same algorithm as `forwardSearch`, against the moves.
 */
export function backwardSearch(ground: Ground, goal: States, options: SearchOptions = {}): Search {
  return layeredSearch(ground, goal, options, false);
}
