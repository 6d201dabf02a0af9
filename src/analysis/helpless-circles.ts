import { FIRST_STATE } from '../space/first-state.ts';
import { MOVER } from '../space/mover.ts';
import type { Circle } from './circle.ts';
import { circles } from './circles.ts';
import type { Incoming } from './incoming.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * The circles in which a caller who mixes silence and wrong keys can go round for ever, although
 * each of them alone may lead out.
 *
 * Found by what is sure to end (AF end): a state is, when all that such a caller can do there leads
 * to states that are, or, where the world decides, one of its answers does. Circles of what is left
 * are never left by somebody unlucky. O(states + moves).
 *
 * @param takes 1 for each move of such a caller.
 * @param reached 1 for each state that a call can come to: a caller may get lost anywhere.
 */
export function helplessCircles(
  states: StateGraph,
  into: Incoming,
  takes: Uint8Array,
  reached: Uint8Array,
): readonly Circle[] {
  const isStuck = surelyEnding(states, into, takes);
  for (let node = 0; node < isStuck.length; node += 1) {
    isStuck[node] = reached[node] === 1 && isStuck[node] === 0 ? 1 : 0;
  }
  return circles(states, isStuck, takes);
}

/** Marks with 1 the states from which such a caller is sure to come to an end. */
function surelyEnding(
  states: StateGraph,
  { firstIn, inFrom, inMove }: Incoming,
  takes: Uint8Array,
): Uint8Array {
  const { nodeCount, firstMove, moveBy } = states;
  const marked = new Uint8Array(nodeCount);
  // How many moves of each state that happen to the caller do not lead to a marked state yet.
  const open = new Int32Array(nodeCount);
  for (let node = FIRST_STATE; node < nodeCount; node += 1) {
    const last = firstMove[node + 1] ?? 0;
    for (let move = firstMove[node] ?? 0; move < last; move += 1) {
      if (takes[move] === 1 && moveBy[move] !== MOVER.world) open[node] = (open[node] ?? 0) + 1;
    }
  }
  const queue = Array.from({ length: FIRST_STATE }, (_, end) => end);
  for (const end of queue) marked[end] = 1;
  for (const node of queue) {
    for (let slot = firstIn[node] ?? 0; slot < (firstIn[node + 1] ?? 0); slot += 1) {
      const from = inFrom[slot] ?? 0;
      const move = inMove[slot] ?? 0;
      if (marked[from] === 1 || takes[move] !== 1) continue;
      if (moveBy[move] !== MOVER.world) open[from] = (open[from] ?? 0) - 1;
      if ((open[from] ?? 0) > 0) continue;
      marked[from] = 1;
      queue.push(from);
    }
  }
  return marked;
}
