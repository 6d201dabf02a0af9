import { listens } from '../model/listens.ts';
import type { CompactGraph } from './compact-graph.ts';
import { innerFlows } from './inner-flows.ts';
import { waysIn } from './ways-in.ts';

/**
 * Says which steps may lie right before a step of the same flow, once for each way: one that
 * listens is then the last on its return stack, and any other has the same stack.
 *
 * What went into an inner flow begins with an empty stack there, and what left it has the stack of
 * the step that went in. O(steps + ways) to bind, O(ways in) to ask.
 */
export function stepsBefore(graph: CompactGraph): (step: number) => readonly number[] {
  const { steps, wayFrom } = graph;
  const { firstIn, inWay } = waysIn(graph);
  const { waysInto, waysOutOf, isAny } = innerFlows(steps);
  return (step) => {
    const before: number[] = [];
    for (let slot = firstIn[step] ?? 0; slot < (firstIn[step + 1] ?? 0); slot += 1) {
      const from = wayFrom[inWay[slot] ?? 0] ?? 0;
      if (from === step && listens(steps[from])) continue;
      if (!isAny) before.push(from);
      else if (waysOutOf(from).length === 0) before.push(...outermost(from));
    }
    return before;
  };

  function outermost(from: number): readonly number[] {
    const callers = waysInto(from);
    return callers.length > 0 ? callers : [from];
  }
}
