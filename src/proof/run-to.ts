import type { Leg } from '../space/leg.ts';
import type { Ground } from './ground.ts';
import type { Search } from './search.ts';
import type { State } from './state.ts';
import type { Run } from './verdict.ts';
import { witnessOf } from './witness-of.ts';

/**
 * The cheapest run from the beginning of a call to a state, and what follows it; `undefined` where
 * the search did not come to the state. O(legs * moves of their locations).
 */
export function runTo(
  ground: Ground,
  search: Search,
  state: State,
  further: readonly Leg[] = [],
): Run | undefined {
  const witness = witnessOf(ground, search, state);
  if (witness === undefined) return undefined;
  const { legs, end } = witness;
  const first = legs.map((leg, index) => ({
    ...leg,
    after: legs[index + 1]?.valuation ?? end.valuation,
  }));
  return { begin: legs[0]?.valuation ?? end.valuation, legs: [...first, ...further] };
}
