import type { Facts } from '../analysis/facts.ts';
import { movesTo } from '../analysis/moves-to.ts';
import { statesOf } from '../analysis/states-of.ts';
import { unwindCounts } from '../analysis/unwind-counts.ts';
import type { StepId } from '../model/step-id.ts';

/**
 * The moves of the call with the fewest acts to a step, whatever the world must be for it;
 * `undefined` where no call in any world comes to it. O(states + moves) once a flow.
 */
export function movesToStep(facts: Facts, step: StepId): readonly number[] | undefined {
  const states = facts.states();
  const search = facts.search();
  const index = facts.graph().indexOf.get(step);
  if (index === undefined) return undefined;
  let best: number | undefined;
  for (const node of statesOf(states, index)) {
    const cost = search.cost[node] ?? -1;
    if (cost === -1) continue;
    if (best === undefined || cost < (search.cost[best] ?? 0)) best = node;
  }
  const moves = best === undefined ? undefined : movesTo(search, best);
  return moves && unwindCounts(states, moves);
}
