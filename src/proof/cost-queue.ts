import type { Bits } from '../space/bits.ts';

/** What waits to be looked at, by cost: for each location a set of valuations. */
export type CostQueue = {
  /** What waits at a cost, to be added to. */
  readonly at: (cost: number) => Map<number, Bits>;
  /** Takes out what waits at the least cost. */
  readonly next: () => { readonly cost: number; readonly waiting: Map<number, Bits> } | undefined;
};

/**
 * An empty queue: a binary heap of the costs that something waits at, so that a step takes
 * O(log of how many different costs there are).
 */
export function costQueue(): CostQueue {
  const waiting = new Map<number, Map<number, Bits>>();
  const heap: number[] = [];
  // Most moves of a step cost the same, so what was asked for last is kept at hand.
  let lastCost = -1;
  let last = new Map<number, Bits>();
  return {
    at: (cost) => {
      if (cost === lastCost) return last;
      lastCost = cost;
      const known = waiting.get(cost);
      if (known !== undefined) {
        last = known;
        return known;
      }
      last = new Map();
      waiting.set(cost, last);
      heap.push(cost);
      rise(heap);
      return last;
    },
    next: () => {
      const cost = heap[0];
      const sets = cost === undefined ? undefined : waiting.get(cost);
      if (cost === undefined || sets === undefined) return undefined;
      waiting.delete(cost);
      lastCost = -1;
      sink(heap);
      return { cost, waiting: sets };
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
