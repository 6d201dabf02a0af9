import type { Bits } from '../space/bits.ts';
import type { Space } from '../space/space.ts';
import type { States } from './states.ts';

/** The states in which a call can begin; none in a flow without a start. */
export function startStates({ locationCount, start, startBits }: Space): States {
  const states: (Bits | undefined)[] = new Array(locationCount).fill(undefined);
  if (start !== -1) states[start] = startBits;
  return states;
}
