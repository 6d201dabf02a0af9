import { FIRST_STATE } from '../space/first-state.ts';
import type { Incoming } from './incoming.ts';

/**
 * By state: the ends that follow without another act of the caller, bit `e` for end `e` of `END`;
 * and bit `FIRST_STATE` where the caller is asked something next, the asking step itself included.
 *
 * Against the moves from all of them at once. O(states + moves), and again where circles bring more.
 *
 * @param asking 1 for each state of a step that asks.
 * @param unasked 1 for each move that needs no act of the caller.
 */
export function directlyTo(
  { firstIn, inFrom, inMove }: Incoming,
  asking: Uint8Array,
  unasked: Uint8Array,
): Uint8Array {
  const marked = new Uint8Array(firstIn.length - 1);
  const isWaiting = new Uint8Array(marked.length);
  const queue: number[] = [];
  for (let node = 0; node < marked.length; node += 1) {
    const own = node < FIRST_STATE ? 1 << node : (asking[node] ?? 0) << FIRST_STATE;
    if (own === 0) continue;
    marked[node] = own;
    isWaiting[node] = 1;
    queue.push(node);
  }
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? 0;
    isWaiting[node] = 0;
    const here = marked[node] ?? 0;
    const last = firstIn[node + 1] ?? 0;
    for (let slot = firstIn[node] ?? 0; slot < last; slot += 1) {
      if (unasked[inMove[slot] ?? 0] !== 1) continue;
      const from = inFrom[slot] ?? 0;
      const before = marked[from] ?? 0;
      const after = before | here;
      if (after === before) continue;
      marked[from] = after;
      if (isWaiting[from] === 1) continue;
      isWaiting[from] = 1;
      queue.push(from);
    }
  }
  return marked;
}
