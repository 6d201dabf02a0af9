import type { Step } from '../model/step.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { StateGraph } from './state-graph.ts';

/** The step of a state; `undefined` for an end and for the nodes that stand for going back. */
export function stepOf(states: StateGraph, node: number): Step | undefined {
  if (node < FIRST_STATE || node >= states.backBase) return undefined;
  return states.graph.steps[(states.nodeLocation[node] ?? 0) - FIRST_STATE];
}
