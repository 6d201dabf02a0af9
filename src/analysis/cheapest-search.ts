import type { StateGraph } from './state-graph.ts';

/** How every node is reached at the least cost, from some nodes on. */
export type Search = {
  /** The least cost of reaching each node; -1 where it cannot be reached. */
  readonly cost: Int32Array;
  /** The last move of the cheapest way to each node; -1 at the beginning and where none is. */
  readonly lastMove: Int32Array;
  /** The node that this move leaves. */
  readonly before: Int32Array;
};

/**
 * Searches all nodes that can be reached from some, cheapest first (Dial's algorithm: Dijkstra's
 * with a ring of buckets, as costs are small whole numbers). Among equally cheap ways the one with
 * fewer moves found first wins, so the answer is the same from run to run.
 *
 * O(nodes + moves + greatest cost).
 *
 * @param starts Reached at no cost; none reach nothing.
 * @param costOf The cost of a move, 0 to 127; `undefined` where the move may not be taken.
 */
export function cheapestSearch(
  states: StateGraph,
  starts: readonly number[],
  costOf: (move: number, node: number) => number | undefined,
): Search {
  const cost = new Int32Array(states.nodeCount).fill(-1);
  const lastMove = new Int32Array(states.nodeCount).fill(-1);
  const before = new Int32Array(states.nodeCount).fill(-1);
  const ring: number[][] = Array.from({ length: RING }, () => []);
  const done = new Uint8Array(states.nodeCount);
  for (const start of starts) cost[start] = 0;
  ring[0]?.push(...starts);
  let waiting = starts.length;
  for (let now = 0; waiting > 0; now += 1) {
    const bucket = ring[now % RING] ?? [];
    // The bucket grows while it is read: moves that cost nothing come behind the nodes before them.
    for (let at = 0; at < bucket.length; at += 1) {
      const node = bucket[at] ?? 0;
      waiting -= 1;
      if (done[node] === 1 || cost[node] !== now) continue;
      done[node] = 1;
      const last = states.firstMove[node + 1] ?? 0;
      for (let move = states.firstMove[node] ?? 0; move < last; move += 1) {
        const price = costOf(move, node);
        if (price === undefined) continue;
        const to = states.moveTo[move] ?? 0;
        const known = cost[to] ?? -1;
        if (known !== -1 && known <= now + price) continue;
        cost[to] = now + price;
        lastMove[to] = move;
        before[to] = node;
        ring[(now + price) % RING]?.push(to);
        waiting += 1;
      }
    }
    bucket.length = 0;
  }
  return { cost, lastMove, before };
}

const RING = 128;
