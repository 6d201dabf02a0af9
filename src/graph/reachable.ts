import type { CompactGraph } from './compact-graph.ts';

/**
 * Marks with 1 every step that a call can come to, the start included, whatever the caller does
 * and whatever the world says; also what follows a talk with a person.
 *
 * Breadth first over all ways. `back` and `repeat` only lead to steps that a call was at before.
 * O(steps + ways).
 */
export function reachable({ steps, start, firstWay, wayTo }: CompactGraph): Uint8Array {
  const marked = new Uint8Array(steps.length);
  if (start === -1) return marked;
  const queue = [start];
  marked[start] = 1;
  for (const step of queue) {
    const last = firstWay[step + 1] ?? 0;
    for (let way = firstWay[step] ?? 0; way < last; way += 1) {
      const to = wayTo[way] ?? -1;
      if (to === -1 || marked[to] === 1) continue;
      marked[to] = 1;
      queue.push(to);
    }
  }
  return marked;
}
