import type { Circle } from './circle.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Makes a question: to which of the circles do the first moves of a state lead on? For states from
 * which nothing but circles lies ahead.
 *
 * What was found on the way is remembered, so all questions together cost O(states).
 */
export function circleAhead(
  states: StateGraph,
  found: readonly Circle[],
): (node: number) => Circle | undefined {
  const known = new Map<number, Circle | undefined>();
  for (const circle of found) {
    for (const node of circle.nodes) known.set(node, circle);
  }
  return (node) => {
    const walked: number[] = [];
    let at: number | undefined = node;
    while (at !== undefined && !known.has(at)) {
      known.set(at, undefined);
      walked.push(at);
      at = firstNext(states, at);
    }
    const circle = at === undefined ? undefined : known.get(at);
    for (const passed of walked) known.set(passed, circle);
    return circle;
  };
}

function firstNext({ firstMove, moveTo, backBase }: StateGraph, node: number): number | undefined {
  const last = firstMove[node + 1] ?? 0;
  for (let move = firstMove[node] ?? 0; move < last; move += 1) {
    const to = moveTo[move] ?? 0;
    if (to < backBase && to !== node) return to;
  }
  return undefined;
}
