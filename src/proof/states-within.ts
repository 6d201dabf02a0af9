import { intersection } from '../space/intersection.ts';
import type { States } from './states.ts';

/** The states of one set that are in another, too; all of them where the other is left out. */
export function statesWithin(states: States, within: States | undefined): States {
  if (within === undefined) return states.map((bits) => bits?.slice());
  return states.map((bits, location) => {
    const bound = bits === undefined ? undefined : within[location];
    return bits === undefined || bound === undefined ? undefined : intersection(bits, bound);
  });
}
