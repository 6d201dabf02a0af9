import type { CompactGraph } from '../graph/compact-graph.ts';
import { components } from './components.ts';

/**
 * Marks with 1 every `count` step that can be left by `done`, by step index: a counter runs out
 * only where a call that leaves by `again` can come back to it.
 *
 * Where some way back exists it is taken to be possible often enough. O(steps + ways), and nothing
 * where the flow has no counter.
 *
 * @param mayTake Whether a way, by its index, may be taken.
 */
export function countsOut(graph: CompactGraph, mayTake: (way: number) => boolean): Uint8Array {
  const { steps, ways, firstWay, wayTo } = graph;
  const marked = new Uint8Array(steps.length);
  if (!steps.some(({ type }) => type === 'count')) return marked;
  const rows = { nodeCount: steps.length, firstMove: firstWay, moveTo: wayTo };
  const { of } = components(rows, () => true, mayTake);
  for (const [index, step] of steps.entries()) {
    if (step.type !== 'count') continue;
    for (let way = firstWay[index] ?? 0; way < (firstWay[index + 1] ?? 0); way += 1) {
      const to = wayTo[way] ?? -1;
      if (ways[way]?.name === 'again' && to !== -1 && of[to] === of[index]) marked[index] = 1;
    }
  }
  return marked;
}
