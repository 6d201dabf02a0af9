import { has } from '../space/has.ts';
import type { StateGraph } from './state-graph.ts';

/** Whether somebody may be on duty in a state: always, but where the flow said that it is closed. */
export function isOnDuty({ space, nodeValuation }: StateGraph, node: number): boolean {
  return !has(space.substituted, nodeValuation[node] ?? 0);
}
