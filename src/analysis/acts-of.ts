import type { StateGraph } from './state-graph.ts';

/** A price list in acts; the nodes that stand for going back lead to no new step. */
export function actsOf(
  { moveTo, moveActs, backBase }: StateGraph,
  takes?: Uint8Array,
): (move: number) => number | undefined {
  return (move) => {
    if ((moveTo[move] ?? 0) >= backBase || (takes !== undefined && takes[move] !== 1)) return;
    return moveActs[move] ?? 0;
  };
}
