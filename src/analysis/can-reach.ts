import type { Incoming } from './incoming.ts';

/**
 * Marks with 1 every node from which one of the goals can be reached, the goals included.
 *
 * Breadth first against the moves. O(nodes + moves).
 *
 * @param goals Nodes.
 * @param mayTake Whether a move may be taken that leaves the given node.
 */
export function canReach(
  { firstIn, inFrom, inMove }: Incoming,
  goals: Iterable<number>,
  mayTake: (move: number, from: number) => boolean,
): Uint8Array {
  const marked = new Uint8Array(firstIn.length - 1);
  const queue: number[] = [];
  for (const goal of goals) {
    if (marked[goal] !== 0) continue;
    marked[goal] = 1;
    queue.push(goal);
  }
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? 0;
    const last = firstIn[node + 1] ?? 0;
    for (let slot = firstIn[node] ?? 0; slot < last; slot += 1) {
      const from = inFrom[slot] ?? 0;
      if (marked[from] === 1 || !mayTake(inMove[slot] ?? 0, from)) continue;
      marked[from] = 1;
      queue.push(from);
    }
  }
  return marked;
}
