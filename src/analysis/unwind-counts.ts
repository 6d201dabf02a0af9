import { cheapestSearch } from './cheapest-search.ts';
import { movesTo } from './moves-to.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Makes a cheapest way true to its `count` steps: `done` comes only after the limit's number of
 * rounds by `again`, which a search over states leaves out because it keeps no counts.
 *
 * Each `done` on the way is preceded by those rounds, each the cheapest that comes back to the
 * step. Where none comes back, or the limit is above 20, the way is left as it is. O(states +
 * moves) for each count step on the way, and nothing where there is none.
 */
export function unwindCounts(states: StateGraph, moves: readonly number[]): readonly number[] {
  const { graph, moveWay, moveTo, moveActs } = states;
  return moves.flatMap((move, index) => {
    const wayIndex = moveWay[move] ?? -1;
    const step = graph.steps[graph.wayFrom[wayIndex] ?? -1];
    if (step?.type !== 'count' || graph.ways[wayIndex]?.name !== 'done') return [move];
    const limit = step.limit?.value ?? 1;
    const node = index === 0 ? (states.starts[0] ?? -1) : (moveTo[moves[index - 1] ?? -1] ?? -1);
    const again = againMove(states, node);
    if (again === undefined || limit > ROUNDS_MAX) return [move];
    const search = cheapestSearch(states, [moveTo[again] ?? -1], (next, from) =>
      from === node || (moveTo[next] ?? 0) >= states.backBase ? undefined : (moveActs[next] ?? 0),
    );
    if ((search.cost[node] ?? -1) === -1) return [move];
    const back = movesTo(search, node);
    if (back === undefined) return [move];
    const once = [again, ...back];
    return [...Array.from({ length: limit }, () => once).flat(), move];
  });
}

const ROUNDS_MAX = 20;

function againMove(states: StateGraph, node: number): number | undefined {
  const last = states.firstMove[node + 1] ?? 0;
  for (let move = states.firstMove[node] ?? 0; move < last; move += 1) {
    if (states.graph.ways[states.moveWay[move] ?? -1]?.name === 'again') return move;
  }
  return undefined;
}
