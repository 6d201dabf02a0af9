import type { CompactGraph } from './compact-graph.ts';

/** The ways into each step, in compressed rows: those of step `i` are from `firstIn[i]` on. */
export type WaysIn = {
  readonly firstIn: Int32Array;
  /** The index of each way, in the order of the file. */
  readonly inWay: Int32Array;
};

/** Turns the ways of a graph around; those that lead to no step are left out. O(steps + ways). */
export function waysIn({ steps, wayTo }: CompactGraph): WaysIn {
  const firstIn = new Int32Array(steps.length + 1);
  for (let way = 0; way < wayTo.length; way += 1) {
    const to = wayTo[way] ?? -1;
    if (to !== -1) firstIn[to + 1] = (firstIn[to + 1] ?? 0) + 1;
  }
  for (let step = 0; step < steps.length; step += 1) {
    firstIn[step + 1] = (firstIn[step + 1] ?? 0) + (firstIn[step] ?? 0);
  }
  const next = firstIn.slice();
  const inWay = new Int32Array(firstIn[steps.length] ?? 0);
  for (let way = 0; way < wayTo.length; way += 1) {
    const to = wayTo[way] ?? -1;
    if (to === -1) continue;
    const slot = next[to] ?? 0;
    next[to] = slot + 1;
    inWay[slot] = way;
  }
  return { firstIn, inWay };
}
