import type { Step } from '../model/step.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Marks with 1 the states of certain steps that are in a set: none of the ends, and none of the
 * nodes that stand for going back. Asks about each step once. O(states).
 *
 * @param isIn 1 for each node of the set.
 */
export function statesWhere(
  { graph, firstNode, nodeCount }: StateGraph,
  isIn: Uint8Array,
  isWanted: (step: Step) => boolean,
): Uint8Array {
  const marked = new Uint8Array(nodeCount);
  let location = FIRST_STATE;
  for (const step of graph.steps) {
    const first = firstNode[location] ?? 0;
    location += 1;
    const behind = firstNode[location] ?? 0;
    if (first === behind || !isWanted(step)) continue;
    for (let node = first; node < behind; node += 1) marked[node] = isIn[node] ?? 0;
  }
  return marked;
}
