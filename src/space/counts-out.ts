import type { CompactGraph } from '../graph/compact-graph.ts';
import { components } from '../graph/components.ts';

/**
 * Marks with 1 every `count` step that can be left by `done`, by step index: a counter runs out
 * only where a call that leaves by `again` can come back to it, or repeats it, and not by way of a
 * counter that does not run out itself.
 *
 * Where some way back exists it is taken to be possible often enough; of counters that hang on one
 * another more than 8 deep the outer ones are taken to run out. O(steps + ways), and nothing where
 * the flow has no counter.
 *
 * @param mayTake Whether a way, by its index, may be taken.
 */
export function countsOut(graph: CompactGraph, mayTake: (way: number) => boolean): Uint8Array {
  const { types, ways, wayFrom } = graph;
  let marked = new Uint8Array(types.length);
  if (!types.includes('count')) return marked;
  for (let step = 0; step < types.length; step += 1) {
    marked[step] = types[step] === 'count' ? 1 : 0;
  }
  for (let depth = 0; depth < DEPTH_MAX; depth += 1) {
    const assumed = marked;
    const isOver = (way: number): boolean =>
      ways[way]?.name === 'done' &&
      types[wayFrom[way] ?? -1] === 'count' &&
      assumed[wayFrom[way] ?? -1] === 0;
    marked = comingBack(graph, assumed, (way) => mayTake(way) && !isOver(way));
    if (marked.every((mark, step) => mark === assumed[step])) break;
  }
  return marked;
}

const DEPTH_MAX = 8;

/** Of the marked counters those whose `again` lies on a circle with them. */
function comingBack(
  { steps, ways, firstWay, wayTo }: CompactGraph,
  assumed: Uint8Array,
  mayTake: (way: number) => boolean,
): Uint8Array<ArrayBuffer> {
  const marked = new Uint8Array(steps.length);
  const rows = { nodeCount: steps.length, firstMove: firstWay, moveTo: wayTo };
  const isIn = new Uint8Array(steps.length).fill(1);
  const takes = Uint8Array.from(wayTo, (_, way) => (mayTake(way) ? 1 : 0));
  const { of } = components(rows, isIn, takes);
  for (let step = 0; step < steps.length; step += 1) {
    if (assumed[step] === 0) continue;
    for (let way = firstWay[step] ?? 0; way < (firstWay[step + 1] ?? 0); way += 1) {
      const to = wayTo[way] ?? -1;
      const { name, target } = ways[way] ?? {};
      const isBack = target?.kind === 'repeat' || (to !== -1 && of[to] === of[step]);
      if (name === 'again' && isBack) marked[step] = 1;
    }
  }
  return marked;
}
