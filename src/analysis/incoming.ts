import type { StateGraph } from './state-graph.ts';

/** The moves into each node, in compressed rows. */
export type Incoming = {
  readonly firstIn: Int32Array;
  /** The node that each move comes from. */
  readonly inFrom: Int32Array;
  /** The number of the move in the state graph. */
  readonly inMove: Int32Array;
};

/** Turns the rows of a state graph around. O(nodes + moves). */
export function incoming(states: StateGraph): Incoming {
  const { nodeCount, firstMove, moveTo } = states;
  const firstIn = new Int32Array(nodeCount + 1);
  for (let move = 0; move < moveTo.length; move += 1) {
    const behind = (moveTo[move] ?? 0) + 1;
    firstIn[behind] = (firstIn[behind] ?? 0) + 1;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    firstIn[node + 1] = (firstIn[node + 1] ?? 0) + (firstIn[node] ?? 0);
  }
  const next = firstIn.slice();
  const inFrom = new Int32Array(moveTo.length);
  const inMove = new Int32Array(moveTo.length);
  for (let node = 0; node < nodeCount; node += 1) {
    const last = firstMove[node + 1] ?? 0;
    for (let move = firstMove[node] ?? 0; move < last; move += 1) {
      const to = moveTo[move] ?? 0;
      const slot = next[to] ?? 0;
      next[to] = slot + 1;
      inFrom[slot] = node;
      inMove[slot] = move;
    }
  }
  return { firstIn, inFrom, inMove };
}
