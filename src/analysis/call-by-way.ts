import type { Call } from '../finding/call.ts';
import type { Entry } from './entries.ts';
import type { Facts } from './facts.ts';
import { statesOf } from './states-of.ts';

/**
 * The cheapest call that takes a way; `undefined` where no call can.
 *
 * O(ways of the step) and the length of the call.
 *
 * @param way The way's index in the compact graph.
 */
export function callByWay(facts: Facts, way: number): Call | undefined {
  const entry = cheapestEntry(facts, way);
  return entry === undefined ? undefined : facts.callBy(entry);
}

function cheapestEntry(facts: Facts, way: number): Entry | undefined {
  const { wayFrom } = facts.graph();
  const states = facts.states();
  const { firstMove, moveTo, moveWay } = states;
  const { cost } = facts.search();
  const step = wayFrom[way] ?? -1;
  if (step === -1) return undefined;
  let best: Entry | undefined;
  for (const from of statesOf(states, step)) {
    const price = cost[from] ?? -1;
    if (price === -1 || (best !== undefined && (cost[best.from] ?? 0) <= price)) continue;
    const last = firstMove[from + 1] ?? 0;
    for (let move = firstMove[from] ?? 0; move < last; move += 1) {
      if (moveWay[move] !== way) continue;
      best = { node: moveTo[move] ?? -1, move, from };
      break;
    }
  }
  return best;
}
