import type { Call } from '../finding/call.ts';
import type { Bits } from '../space/bits.ts';
import { has } from '../space/has.ts';
import type { Facts } from './facts.ts';
import { statesOf } from './states-of.ts';

/**
 * The cheapest call that comes to a step in one of some valuations; `undefined` where only calls
 * that go back, or go on after a talk, come to it so. O(valuations) and the length of the call.
 *
 * @param step The step's index.
 */
export function callWith(facts: Facts, step: number, wanted: Bits): Call | undefined {
  const states = facts.states();
  const { cost } = facts.search();
  let best: number | undefined;
  for (const node of statesOf(states, step)) {
    const price = cost[node] ?? -1;
    if (price === -1 || !has(wanted, states.nodeValuation[node] ?? -1)) continue;
    if (best === undefined || price < (cost[best] ?? 0)) best = node;
  }
  return best === undefined ? undefined : facts.callTo(best);
}
