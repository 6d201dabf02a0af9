import { closure } from './closure.ts';
import type { Ground } from './ground.ts';
import { startStates } from './start-states.ts';
import type { States } from './states.ts';

/**
 * All states that a call can come to, by any moves, at whatever cost: what `forwardSearch` reaches,
 * sooner. O(moves * words * how often their locations grow).
 */
export function reachedStates(ground: Ground): States {
  return closure(ground, startStates(ground.space), {}, true).reached;
}
