import type { Bits } from '../space/bits.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import type { Space } from '../space/space.ts';
import type { Policy } from './policy.ts';
import type { States } from './states.ts';

/**
 * The states that count as reaching a person: one who answers, a call that goes where the file
 * does not show, and what the policy takes for a substitute. O(locations).
 */
export function helpingStates(
  space: Space,
  { substitutes, countsWhileOpen }: Pick<Policy, 'substitutes' | 'countsWhileOpen'>,
): States {
  const all = fullBits(space.size);
  const states: (Bits | undefined)[] = new Array(space.locationCount).fill(undefined);
  states[END.human] = all;
  states[END.left] = all;
  space.graph.types.forEach((type, index) => {
    if ((type !== 'voicemail' && type !== 'callback') || !substitutes.includes(type)) return;
    states[FIRST_STATE + index] = countsWhileOpen ? all : space.substituted;
  });
  return states;
}
