import { closure } from '../src/proof/closure.ts';
import { forwardSearch } from '../src/proof/forward-search.ts';
import { groundOf } from '../src/proof/ground-of.ts';
import { reachedStates } from '../src/proof/reached-states.ts';
import type { Search } from '../src/proof/search.ts';
import type { States } from '../src/proof/states.ts';
import { statesWithout } from '../src/proof/states-without.ts';
import { count } from '../src/space/count.ts';
import { END } from '../src/space/end.ts';
import { FIRST_STATE } from '../src/space/first-state.ts';
import { fullBits } from '../src/space/full-bits.ts';
import type { Space } from '../src/space/space.ts';
import type { Proved } from './proved.ts';

/**
 * Proves that a person can be reached with the sets of the product.
 *
 * @param asksActs Whether the fewest acts to each state are asked for, too.
 */
export function bitsetProof(space: Space, asksActs: boolean): Proved {
  const ground = groundOf(space);
  const search = asksActs ? forwardSearch(ground) : undefined;
  const reached = search?.reached ?? reachedStates(ground);
  const goal = Array.from({ length: space.locationCount }, (_, location) =>
    location === END.human ? fullBits(space.size) : undefined,
  );
  const helped = closure(ground, goal, { within: reached }, false).reached;
  return {
    reached: sizeOf(reached),
    lost: sizeOf(statesWithout(reached, helped)),
    sumOfCosts: search === undefined ? 0 : sumOfCosts(search),
  };
}

function sizeOf(states: States): number {
  return states.slice(FIRST_STATE).reduce((sum, bits) => sum + count(bits), 0);
}

function sumOfCosts({ layers }: Search): number {
  let sum = 0;
  for (const found of layers.slice(FIRST_STATE)) {
    for (const { cost, sheet, at, first, end } of found ?? []) {
      sum += cost * count(sheet.subarray(at, at + end - first));
    }
  }
  return sum;
}
