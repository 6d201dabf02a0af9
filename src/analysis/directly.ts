import { MOVER } from '../space/mover.ts';
import { canReach } from './can-reach.ts';
import type { Incoming } from './incoming.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Marks with 1 every node from which a goal is reached without another act of the caller: by what
 * the flow and the world do, a `count` step left by `done`.
 *
 * O(states + moves).
 */
export function directly(states: StateGraph, into: Incoming, goals: Iterable<number>): Uint8Array {
  const { graph, moveBy, moveWay } = states;
  return canReach(into, goals, (move) => {
    if (moveBy[move] !== MOVER.flow && moveBy[move] !== MOVER.world) return false;
    const way = moveWay[move] ?? -1;
    const isAgain = graph.ways[way]?.name === 'again';
    return !(isAgain && graph.steps[graph.wayFrom[way] ?? -1]?.type === 'count');
  });
}
