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
  const { cost } = facts.search();
  return statesOf(states, step).filter(
    (node) => (cost[node] ?? -1) !== -1 && isOnDuty(states, node),
  );
}
