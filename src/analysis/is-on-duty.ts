import { FIRST_STATE } from '../space/first-state.ts';
import { DUTY } from './duty.ts';
import type { StateGraph } from './state-graph.ts';

/** Whether somebody may be on duty in a state: always, but where the flow said that it is closed. */
export function isOnDuty({ duties }: StateGraph, node: number): boolean {
  return duties === 1 || (node - FIRST_STATE) % duties !== DUTY.closed;
}
