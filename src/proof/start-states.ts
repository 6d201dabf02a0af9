import type { Space } from '../space/space.ts';
import type { States } from './states.ts';

/** The states in which a call can begin; none in a flow without a start. */
export function startStates({ locationCount, start, startBits }: Space): States {
  return Array.from({ length: locationCount }, (_, location) =>
    location === start ? startBits : undefined,
  );
}
