import { conditionOf } from '../proof/condition-of.ts';
import type { Bits } from '../space/bits.ts';
import type { Space } from '../space/space.ts';
import { union } from '../space/union.ts';

/**
 * What is so in all of some valuations and in none of some others, in the fewest words: `tier =
 * standard`; empty where it cannot be said in a few cases. O(axes * size), and what `conditionOf`
 * takes.
 */
export function whereWords(space: Space, here: Bits, others: Bits): string {
  const { words, cases } = conditionOf(space, here, union(here, others));
  const isSaid = cases?.every((all) => all.length > 0);
  return isSaid ? words : '';
}
