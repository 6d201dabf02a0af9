import type { CompactGraph } from '../graph/compact-graph.ts';
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
  { steps, ways, wayFrom, wayTo }: CompactGraph,
  isGoal: (step: Step, index: number) => boolean,
  passes: (step: Step, index: number) => boolean,
): Uint8Array {
  const marked = new Uint8Array(steps.length);
  const queue: number[] = [];
  for (const [index, step] of steps.entries()) {
    if (!isGoal(step, index)) continue;
    marked[index] = 1;
    queue.push(index);
  }
  const mattering = wayTo.map((to, way) => (ways[way]?.kind === 'error' ? -1 : to));
  const { first, from } = incomingOf(steps.length, wayFrom, mattering);
  for (let at = 0; at < queue.length; at += 1) {
    const to = queue[at] ?? 0;
    for (let slot = first[to] ?? 0; slot < (first[to + 1] ?? 0); slot += 1) {
      const index = from[slot] ?? 0;
      const step = steps[index];
      if (step === undefined || marked[index] === 1 || !passes(step, index)) continue;
      marked[index] = 1;
      queue.push(index);
    }
  }
  return marked;
}

/** The steps from which each step is come to, in compressed rows. */
function incomingOf(
  count: number,
  wayFrom: Int32Array,
  wayTo: Int32Array,
): { readonly first: Int32Array; readonly from: Int32Array } {
  const first = new Int32Array(count + 1);
  let known = 0;
  for (const to of wayTo) {
    if (to === -1) continue;
    first[to + 1] = (first[to + 1] ?? 0) + 1;
    known += 1;
  }
  for (let index = 0; index < count; index += 1) {
    first[index + 1] = (first[index + 1] ?? 0) + (first[index] ?? 0);
  }
  const next = first.slice();
  const from = new Int32Array(known);
  for (const [way, to] of wayTo.entries()) {
    if (to === -1) continue;
    const slot = next[to] ?? 0;
    next[to] = slot + 1;
    from[slot] = wayFrom[way] ?? 0;
  }
  return { first, from };
}
