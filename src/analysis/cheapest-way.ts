import type { StateGraph } from './state-graph.ts';

/** A cheapest way from one state to another. */
export type CheapestWay = { readonly cost: number; readonly moves: readonly number[] };

/**
 * The cheapest way from one state to another; `undefined` where there is none. It looks at what is
 * nearer than the goal alone, so that a goal nearby costs little however large the flow is.
 *
 * Dijkstra's algorithm with a bucket a cost. O(states and moves that are nearer, and the cost).
 *
 * @param costOf The cost of a move, a whole number; `undefined` for one that is not taken.
 */
export function cheapestWay(
  { firstMove, moveTo }: StateGraph,
  from: number,
  goal: number,
  costOf: (move: number) => number | undefined,
): CheapestWay | undefined {
  const cost = new Map([[from, 0]]);
  const arrival = new Map<number, { readonly move: number; readonly from: number }>();
  const buckets = new Map([[0, [from]]]);
  for (let now = 0; buckets.size > 0; now += 1) {
    const bucket = buckets.get(now) ?? [];
    // The bucket grows while it is read: moves that cost nothing come behind the states before them.
    for (const node of bucket) {
      if (cost.get(node) !== now) continue;
      if (node === goal) return { cost: now, moves: unwound(arrival, from, goal) };
      for (let move = firstMove[node] ?? 0; move < (firstMove[node + 1] ?? 0); move += 1) {
        const price = costOf(move);
        const to = moveTo[move] ?? 0;
        if (price === undefined || now + price >= (cost.get(to) ?? Number.POSITIVE_INFINITY))
          continue;
        cost.set(to, now + price);
        arrival.set(to, { move, from: node });
        const waiting = buckets.get(now + price);
        if (waiting === undefined) buckets.set(now + price, [to]);
        else waiting.push(to);
      }
    }
    buckets.delete(now);
  }
  return undefined;
}

function unwound(
  arrival: ReadonlyMap<number, { readonly move: number; readonly from: number }>,
  from: number,
  goal: number,
): readonly number[] {
  const moves: number[] = [];
  for (let node = goal; node !== from; ) {
    const last = arrival.get(node);
    if (last === undefined) break;
    moves.push(last.move);
    node = last.from;
  }
  return moves.reverse();
}
