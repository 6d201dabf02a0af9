import type { Layer } from './search.ts';

/** What goes on at one cost: layers, each with a group of moves (see `PricedMoves`). */
export type Waiting = {
  readonly cost: number;
  readonly layers: Layer[];
  /** One a layer: the moves that it goes on by. */
  readonly groups: number[];
};

/** All that waits, by cost. */
export type CostQueue = {
  /** What waits at a cost, to be added to. */
  readonly at: (cost: number) => Waiting;
  /** Takes out what waits at the least cost. */
  readonly next: () => Waiting | undefined;
};

/**
 * An empty queue: a binary heap of the costs that something waits at, so that a step takes
 * O(log of how many different costs there are).
 */
export function costQueue(): CostQueue {
  const byCost = new Map<number, Waiting>();
  const heap: number[] = [];
  return {
    at: (cost) => {
      const known = byCost.get(cost);
      if (known !== undefined) return known;
      const waiting: Waiting = { cost, layers: [], groups: [] };
      byCost.set(cost, waiting);
      heap.push(cost);
      rise(heap);
      return waiting;
    },
    next: () => {
      const cost = heap[0];
      const waiting = cost === undefined ? undefined : byCost.get(cost);
      if (cost === undefined || waiting === undefined) return undefined;
      byCost.delete(cost);
      sink(heap);
      return waiting;
    },
  };
}

/** Brings the last entry to its place. */
function rise(heap: number[]): void {
  let at = heap.length - 1;
  const cost = heap[at] ?? 0;
  while (at > 0) {
    const above = (at - 1) >>> 1;
    const parent = heap[above] ?? 0;
    if (parent <= cost) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = cost;
}

/** Takes out the first entry and brings the last one to its place. */
function sink(heap: number[]): void {
  const cost = heap.pop() ?? 0;
  if (heap.length === 0) return;
  let at = 0;
  for (;;) {
    let below = at * 2 + 1;
    if (below >= heap.length) break;
    if ((heap[below + 1] ?? Number.POSITIVE_INFINITY) < (heap[below] ?? 0)) below += 1;
    const child = heap[below] ?? 0;
    if (child >= cost) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = cost;
}
