import { FIRST_STATE } from '../space/first-state.ts';
import type { Facts } from './facts.ts';
import { isOnDuty } from './is-on-duty.ts';

/**
 * The states of a step that a call can come to while somebody may be on duty; at most two.
 *
 * @param step The step's index.
 */
export function statesOnDuty(facts: Facts, step: number): readonly number[] {
  const states = facts.states();
  const { cost } = facts.search();
  const found: number[] = [];
  for (let duty = 0; duty < states.duties; duty += 1) {
    const node = FIRST_STATE + step * states.duties + duty;
    if ((cost[node] ?? -1) !== -1 && isOnDuty(states, node)) found.push(node);
  }
  return found;
}
