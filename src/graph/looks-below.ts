import { listens } from '../model/listens.ts';
import type { CompactGraph } from './compact-graph.ts';
import { innerFlows } from './inner-flows.ts';
import { waysIn } from './ways-in.ts';

/**
 * Marks with 1 every step, by its index, at which it matters what lies on the return stack (C11) of
 * the flow that it is in: a step that may go `back`, and those that ask nothing and lead to one.
 *
 * A step that listens is put on the stack when it is left, so whoever looks below it has come back
 * to it by then. O(steps + ways).
 */
export function looksBelow(graph: CompactGraph): Uint8Array {
  const { steps, ways, wayFrom } = graph;
  const { waysInto, isAny } = innerFlows(steps);
  const { firstIn, inWay } = waysIn(graph);
  const marked = new Uint8Array(steps.length);
  const queue: number[] = [];
  const mark = (step: number): void => {
    if (marked[step] === 1) return;
    marked[step] = 1;
    queue.push(step);
  };
  /** A step that leaves an inner flow goes on with the stack that its caller had. */
  const markBefore = (step: number): void => {
    const callers = isAny ? waysInto(step) : [];
    if (callers.length > 0) callers.forEach(mark);
    else if (!isInto(graph, step)) mark(step);
  };
  for (const [way, { target }] of ways.entries()) {
    if (target.kind === 'back') markBefore(wayFrom[way] ?? 0);
  }
  for (const step of queue) {
    for (let slot = firstIn[step] ?? 0; slot < (firstIn[step + 1] ?? 0); slot += 1) {
      const from = wayFrom[inWay[slot] ?? 0] ?? 0;
      if (!listens(steps[from])) markBefore(from);
    }
  }
  return marked;
}

/** Whether a step goes into an inner flow, which begins with a stack of its own. */
function isInto({ steps }: CompactGraph, index: number): boolean {
  const step = steps[index];
  return step?.type === 'say' && step.border?.goes === 'in';
}
