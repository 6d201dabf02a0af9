import type { Facts } from './facts.ts';
import { isOnDuty } from './is-on-duty.ts';
import { statesOf } from './states-of.ts';

/**
 * The states of a step that a call can come to while somebody may be on duty; none where none is.
 *
 * @param step The step's index.
 */
export function statesOnDuty(facts: Facts, step: number): readonly number[] {
  const states = facts.states();
  const searched = facts.searched();
  const found: number[] = [];
  for (const node of statesOf(states, step)) {
    if (searched[node] === 1 && isOnDuty(states, node)) found.push(node);
  }
  return found;
}
