import { closure } from '../src/proof/closure.ts';
import { forwardSearch } from '../src/proof/forward-search.ts';
import { groundOf } from '../src/proof/ground-of.ts';
import { reachedStates } from '../src/proof/reached-states.ts';
import type { Layer, Search } from '../src/proof/search.ts';
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
    for (const layer of found ?? []) sum += layer.cost * statesIn(layer);
  }
  return sum;
}

/** Adds up bits as `count` does; a view of a set for each of thousands of layers takes longer. */
function statesIn({ sheet, at, first, end }: Layer): number {
  let sum = 0;
  for (let word = at; word < at + end - first; word += 1) {
    let left = sheet[word] ?? 0;
    left -= (left >>> 1) & 0x55555555;
    left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
    sum += Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return sum;
}
