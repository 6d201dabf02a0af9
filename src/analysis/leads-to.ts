import type { CompactGraph } from '../graph/compact-graph.ts';
import type { WaysIn } from '../graph/ways-in.ts';
import type { Step } from '../model/step.ts';

/**
 * Marks with 1 every step that is a goal, and every step that passes the call on and from which
 * some way leads to a marked one; what a platform does when a step fails is no such way.
 *
 * Breadth first against the ways. O(steps + ways).
 *
 * @param passes Whether the search goes on through a step that is no goal.
 */
export function leadsTo(
  { steps, ways, wayFrom }: CompactGraph,
  { firstIn, inWay }: WaysIn,
  isGoal: (step: Step, index: number) => boolean,
  passes: (step: Step, index: number) => boolean,
): Uint8Array {
  const marked = new Uint8Array(steps.length);
  const queue: number[] = [];
  steps.forEach((step, index) => {
    if (!isGoal(step, index)) return;
    marked[index] = 1;
    queue.push(index);
  });
  for (let at = 0; at < queue.length; at += 1) {
    const to = queue[at] ?? 0;
    for (let slot = firstIn[to] ?? 0; slot < (firstIn[to + 1] ?? 0); slot += 1) {
      const way = inWay[slot] ?? 0;
      const index = wayFrom[way] ?? 0;
      const step = steps[index];
      if (step === undefined || marked[index] === 1 || ways[way]?.kind === 'error') continue;
      if (!passes(step, index)) continue;
      marked[index] = 1;
      queue.push(index);
    }
  }
  return marked;
}
