import { MOVER } from '../space/mover.ts';
import { circles } from './circles.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Marks with 1 every state to which a call can come back without a key and without digits: all
 * circles in which callers are caught without wanting it lie within these. `undefined` where there
 * is none, as in most flows. O(states + moves).
 *
 * @param reached 1 for each state that a call can come to.
 */
export function looping(states: StateGraph, reached: Uint8Array): Uint8Array | undefined {
  const { moveBy } = states;
  const takes = new Uint8Array(moveBy.length);
  for (let move = 0; move < moveBy.length; move += 1) {
    if (moveBy[move] !== MOVER.key && moveBy[move] !== MOVER.digits) takes[move] = 1;
  }
  const found = circles(states, reached, takes);
  if (found.length === 0) return undefined;
  const marked = new Uint8Array(states.nodeCount);
  for (const { nodes } of found) for (const node of nodes) marked[node] = 1;
  return marked;
}
