import { count } from '../space/count.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { put } from '../space/put.ts';
import { certified } from './certified.ts';
import { forwardSearch } from './forward-search.ts';
import type { Ground } from './ground.ts';
import type { Role } from './role.ts';
import type { State } from './state.ts';
import type { States } from './states.ts';
import { statesWithout } from './states-without.ts';

/**
 * Makes sure of a refutation: all that follows a lost state outside an attractor is checked anew
 * for being a trap, by `certified`, which shares no code with the searches.
 *
 * What follows is at most `STATES_MAX` states; of more only the search's own word is taken.
 * O(states of the trap * moves).
 *
 * @throws {Error} Where the states are no trap: the fault is in the proof, not in the flow.
 */
export function keptOutside(
  ground: Ground,
  from: State,
  sets: { readonly goal: States; readonly attractor: States },
  roleOf: (move: number, location: number) => Role,
): void {
  const { space } = ground;
  const beginning = emptyBits(space.size);
  put(beginning, from.valuation);
  const all = Array.from({ length: space.locationCount }, () => undefined);
  const start = Object.assign([...all], { [from.location]: beginning });
  const mayTake = (move: number, location: number): boolean => roleOf(move, location) !== 'never';
  const { reached } = forwardSearch(ground, { from: start, mayTake });
  const trap = statesWithout(reached, sets.attractor);
  const size = trap.reduce((sum, bits) => sum + count(bits), 0);
  if (size > STATES_MAX || certified(space, trap, sets.goal, roleOf)) return;
  throw new Error('a trap that the proof found does not hold when it is checked state by state');
}

const STATES_MAX = 200_000;
