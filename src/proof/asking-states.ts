import { listens } from '../model/listens.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { Space } from '../space/space.ts';
import type { States } from './states.ts';

/** The states of a set at which the caller is asked something. O(locations). */
export function askingStates({ graph }: Space, states: States): States {
  return Array.from(states, (bits, location) =>
    listens(graph.steps[location - FIRST_STATE]) ? bits : undefined,
  );
}
