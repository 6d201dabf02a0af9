import type { Incoming } from '../analysis/incoming.ts';

/**
 * The least cost from each node to a goal, against the moves (Dijkstra's algorithm with a binary
 * heap); Infinity where the goal cannot be reached. O(moves x log moves).
 *
 * @param costOf The cost of a move that leaves a node, 0 or more.
 */
export function nearest(
  { firstIn, inFrom, inMove }: Incoming,
  goal: number,
  costOf: (move: number, from: number) => number,
): Float64Array {
  const cost = new Float64Array(firstIn.length - 1).fill(Infinity);
  const heap: Entry[] = [{ node: goal, cost: 0 }];
  cost[goal] = 0;
  for (let next = pop(heap); next !== undefined; next = pop(heap)) {
    if (next.cost > (cost[next.node] ?? 0)) continue;
    const last = firstIn[next.node + 1] ?? 0;
    for (let slot = firstIn[next.node] ?? 0; slot < last; slot += 1) {
      const from = inFrom[slot] ?? 0;
      const price = next.cost + costOf(inMove[slot] ?? 0, from);
      if (price >= (cost[from] ?? 0)) continue;
      cost[from] = price;
      push(heap, { node: from, cost: price });
    }
  }
  return cost;
}

type Entry = { readonly node: number; readonly cost: number };

function push(heap: Entry[], entry: Entry): void {
  let at = heap.length;
  heap.push(entry);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || parent.cost <= entry.cost) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0];
  const moved = heap.pop();
  if (moved === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const smaller =
      (heap[left + 1]?.cost ?? Infinity) < (heap[left]?.cost ?? Infinity) ? left + 1 : left;
    const child = heap[smaller];
    if (child === undefined || child.cost >= moved.cost) break;
    heap[at] = child;
    at = smaller;
  }
  heap[at] = moved;
  return top;
}
