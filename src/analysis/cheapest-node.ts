import type { Search } from './cheapest-search.ts';
import type { StateGraph } from './state-graph.ts';
import { statesOf } from './states-of.ts';

/** The state of a step that a search came to first; `undefined` for none. O(its states). */
export function cheapestNode(
  states: StateGraph,
  { cost }: Search,
  step: number,
): number | undefined {
  if (step === -1) return undefined;
  let best: number | undefined;
  for (const node of statesOf(states, step)) {
    const price = cost[node] ?? -1;
    if (price === -1) continue;
    if (best === undefined || price < (cost[best] ?? 0)) best = node;
  }
  return best;
}
