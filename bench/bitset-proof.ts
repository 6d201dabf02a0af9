import { backwardSearch } from '../src/proof/backward-search.ts';
import { count } from '../src/space/count.ts';
import { forwardSearch } from '../src/proof/forward-search.ts';
import { fullBits } from '../src/space/full-bits.ts';
import { groundOf } from '../src/proof/ground-of.ts';
import { statesWithout } from '../src/proof/states-without.ts';
import { END } from '../src/space/end.ts';
import { FIRST_STATE } from '../src/space/first-state.ts';
import type { Space } from '../src/space/space.ts';
import type { Proved } from './proved.ts';

/** Proves that a person can be reached with the sets of the product. */
export function bitsetProof(space: Space): Proved {
  const ground = groundOf(space);
  const { reached, layers } = forwardSearch(ground);
  const goal = Array.from({ length: space.locationCount }, (_, location) =>
    location === END.human ? fullBits(space.size) : undefined,
  );
  const helped = backwardSearch(ground, goal, { within: reached });
  const lost = statesWithout(reached, helped.reached);
  let sumOfCosts = 0;
  for (const found of layers.slice(FIRST_STATE)) {
    for (const { cost, sheet, at, first, end } of found ?? []) {
      sumOfCosts += cost * count(sheet.subarray(at, at + end - first));
    }
  }
  const sizeOf = (states: typeof lost): number =>
    states.slice(FIRST_STATE).reduce((sum, bits) => sum + count(bits), 0);
  return { reached: sizeOf(reached), lost: sizeOf(lost), sumOfCosts };
}
