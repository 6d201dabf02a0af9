import type { Setters } from './setters-of.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * By node: which variables some call there has given no value yet, bit by bit in the order of
 * `names`. All are followed at once, forward from the starts, until nothing changes: O(states +
 * moves) times the few rounds that circles take.
 *
 * @param names At most 32; none of them has a value when a call begins.
 */
export function whereUnset(
  { moveTo, moveWay, firstMove, backBase, nodeCount, starts, graph }: StateGraph,
  { byName, anything }: Setters,
  names: readonly string[],
): Int32Array {
  const kept = new Int32Array(graph.ways.length).fill(-1);
  for (const [bit, name] of names.entries()) {
    for (const way of byName.get(name) ?? []) kept[way] = (kept[way] ?? 0) & ~(1 << bit);
  }
  for (const way of anything) kept[way] = 0;
  const unset = new Int32Array(nodeCount);
  const isWaiting = new Uint8Array(nodeCount);
  for (const start of starts) unset[start] = names.length < 32 ? (1 << names.length) - 1 : -1;
  let waiting: readonly number[] = starts;
  while (waiting.length > 0) {
    const next: number[] = [];
    for (const node of waiting) {
      isWaiting[node] = 0;
      const here = unset[node] ?? 0;
      const last = firstMove[node + 1] ?? 0;
      for (let move = firstMove[node] ?? 0; move < last; move += 1) {
        const to = moveTo[move] ?? 0;
        if (to >= backBase) continue;
        const known = unset[to] ?? 0;
        const both = known | (here & (kept[moveWay[move] ?? -1] ?? -1));
        if (both === known) continue;
        unset[to] = both;
        if (isWaiting[to] === 1) continue;
        isWaiting[to] = 1;
        next.push(to);
      }
    }
    waiting = next;
  }
  return unset;
}
