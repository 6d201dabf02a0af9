import type { Incoming } from './incoming.ts';

/**
 * Marks with 1 every node from which one of the goals can be reached, the goals included.
 *
 * Breadth first against the moves. O(nodes + moves).
 *
 * @param goals Nodes.
 * @param isIn 1 for each node through which a way may lead; `undefined` for all.
 * @param takes 1 for each move that may be taken; `undefined` for all.
 */
export function canReach(
  { firstIn, inFrom, inMove }: Incoming,
  goals: Iterable<number>,
  isIn: Uint8Array | undefined,
  takes?: Uint8Array,
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
      if (marked[from] === 1 || (isIn !== undefined && isIn[from] !== 1)) continue;
      if (takes !== undefined && takes[inMove[slot] ?? 0] !== 1) continue;
      marked[from] = 1;
      queue.push(from);
    }
  }
  return marked;
}
