import type { Bits } from '../space/bits.ts';
import { intersection } from '../space/intersection.ts';
import { conditionOf } from './condition-of.ts';
import type { ProofRun } from './proof-run.ts';
import type { States } from './states.ts';
import type { WorldClass } from './world-classes.ts';

/**
 * In which of the calls that come to a location in one class of worlds it is lost, in the fewest
 * words; empty where it is in all of them.
 */
export function whenWords(
  { ground, search }: Pick<ProofRun, 'ground' | 'search'>,
  lost: States,
  { bits }: WorldClass,
  location: number,
): string {
  const reached: Bits | undefined = search.reached[location];
  const those = lost[location];
  if (reached === undefined || those === undefined) return '';
  const { words } = conditionOf(ground.space, those, intersection(reached, bits));
  return words === 'always' ? '' : words;
}
