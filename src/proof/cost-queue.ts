import type { Bits } from '../space/bits.ts';

/** What waits to be looked at, at one cost: for each location a set of valuations. */
export type Waiting = {
  readonly cost: number;
  /** By location; `undefined` where nothing waits. */
  readonly sets: (Bits | undefined)[];
  /** The locations at which something waits, in the order in which it came. */
  readonly order: number[];
};

/** All that waits, by cost. */
export type CostQueue = {
  /** What waits at a cost, to be added to. */
  readonly at: (cost: number) => Waiting;
  /** Takes out what waits at the least cost. */
  readonly next: () => Waiting | undefined;
  /** Arrays for what waits at no cost of its own. */
  readonly spare: () => Waiting;
  /** Takes back the sets and the order of what was taken out, which must be empty, for others. */
  readonly give: (waiting: Waiting) => void;
};

/**
 * An empty queue: a binary heap of the costs that something waits at, so that a step takes
 * O(log of how many different costs there are). Its arrays are used again.
 */
export function costQueue(locationCount: number): CostQueue {
  const byCost = new Map<number, Waiting>();
  const heap: number[] = [];
  const free: Waiting[] = [];
  // Most moves of a step cost the same, so what was asked for last is kept at hand.
  let last: Waiting | undefined;
  const fresh = (cost: number): Waiting => {
    const used = free.pop();
    if (used !== undefined) return { ...used, cost };
    // With many kinds of costs, rows that are mostly empty would take more than what is in them.
    const isDense = byCost.size < DENSE_MAX;
    const sets: Waiting['sets'] = isDense ? new Array(locationCount).fill(undefined) : [];
    return { cost, sets, order: [] };
  };
  return {
    at: (cost) => {
      if (last?.cost === cost) return last;
      last = byCost.get(cost);
      if (last !== undefined) return last;
      last = fresh(cost);
      byCost.set(cost, last);
      heap.push(cost);
      rise(heap);
      return last;
    },
    next: () => {
      const cost = heap[0];
      const waiting = cost === undefined ? undefined : byCost.get(cost);
      if (cost === undefined || waiting === undefined) return undefined;
      byCost.delete(cost);
      last = undefined;
      sink(heap);
      return waiting;
    },
    spare: () => fresh(-1),
    give: (waiting) => {
      free.push(waiting);
    },
  };
}

/** So many costs at which something waits get a full row each. */
const DENSE_MAX = 16;

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
