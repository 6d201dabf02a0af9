import { FIRST_STATE } from '../space/first-state.ts';
import type { StateGraph } from './state-graph.ts';

/** All states of a step, by its index, whether or not a call can come to them. O(valuations). */
export function statesOf({ valuations }: StateGraph, step: number): readonly number[] {
  const first = FIRST_STATE + step * valuations;
  const states: number[] = [];
  for (let node = first; node < first + valuations; node += 1) states.push(node);
  return states;
}
