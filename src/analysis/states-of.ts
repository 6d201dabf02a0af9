import { FIRST_STATE } from '../space/first-state.ts';
import type { StateGraph } from './state-graph.ts';

/** The numbered states of a step, by its index; none for one that does not exist. O(valuations). */
export function statesOf({ firstNode }: StateGraph, step: number): readonly number[] {
  const states: number[] = [];
  if (step < 0) return states;
  const behind = firstNode[FIRST_STATE + step + 1] ?? 0;
  for (let node = firstNode[FIRST_STATE + step] ?? 0; node < behind; node += 1) states.push(node);
  return states;
}
