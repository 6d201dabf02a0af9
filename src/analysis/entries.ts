import type { StateGraph } from './state-graph.ts';

/** A way by which a call comes into a set of states. */
export type Entry = {
  /** The first state inside. */
  readonly node: number;
  /** The move that leads in; -1 where the call begins inside. */
  readonly move: number;
  /** The state that this move leaves; -1 where the call begins inside. */
  readonly from: number;
};

/**
 * The ways into a set of states from the reached states outside it, one entry for each step that
 * is left and each step that is come to, the cheapest first met; in the order of the file.
 *
 * Only the start is an entry where the call begins inside. O(states + moves).
 */
export function entries(
  states: StateGraph,
  cost: Int32Array,
  isIn: (node: number) => boolean,
): readonly Entry[] {
  if (states.start >= 0 && isIn(states.start)) return [{ node: states.start, move: -1, from: -1 }];
  const best = new Map<string, Entry>();
  for (let from = 0; from < states.backBase; from += 1) {
    if ((cost[from] ?? -1) === -1 || isIn(from)) continue;
    const last = states.firstMove[from + 1] ?? 0;
    for (let move = states.firstMove[from] ?? 0; move < last; move += 1) {
      const node = states.moveTo[move] ?? 0;
      if (node >= states.backBase || !isIn(node)) continue;
      const key = keyOf(states, move, node);
      const known = best.get(key);
      if (
        known === undefined ||
        priceOf(states, cost, { from, move }) < priceOf(states, cost, known)
      ) {
        best.set(key, { node, move, from });
      }
    }
  }
  return [...best.values()];
}

/** Events of one step that lead to the same step are one way in, whatever the event is called. */
function keyOf(states: StateGraph, move: number, node: number): string {
  const way = states.moveWay[move] ?? -1;
  const kind = states.graph.ways[way]?.kind;
  const from = states.graph.wayFrom[way] ?? -1;
  const to = Math.floor(node / states.duties);
  const isEvent = kind === 'exhausted' || kind === 'noInput' || kind === 'noMatch';
  return isEvent ? `${from} event ${to}` : `${way}`;
}

function priceOf(
  states: StateGraph,
  cost: Int32Array,
  { from, move }: { readonly from: number; readonly move: number },
): number {
  return (cost[from] ?? 0) + (states.moveActs[move] ?? 0);
}
