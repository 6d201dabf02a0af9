import type { Ground } from './ground.ts';
import { sweepOrder } from './sweep-order.ts';

/** The locations at which something waits, each at most once. */
export type Sweep = {
  readonly add: (location: number) => void;
  /** Takes out the next one; -1 where none waits. */
  readonly next: () => number;
};

/**
 * Takes locations in the order of a search in depth, turned around: most of what leads to a
 * location has had its turn before it, so that each has few turns. First come, first served takes
 * nearly twice as many; last come, first served takes ever more, the larger the menu.
 *
 * O(locations + moves), and for a turn O(1) but for the empty words that are passed over.
 *
 * @param begins Where the search begins.
 */
export function sweep(ground: Ground, begins: readonly number[], isForward: boolean): Sweep {
  const order = orderFrom(ground, begins, isForward);
  const rank = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) rank[order[at] ?? 0] = at;
  const bits = new Uint32Array((order.length + 31) >>> 5);
  let count = 0;
  let at = 0;
  return {
    add: (location) => {
      const place = rank[location] ?? 0;
      const before = bits[place >>> 5] ?? 0;
      const after = before | (1 << (place & 31));
      // Both as they are stored, without a sign.
      if (before === after >>> 0) return;
      bits[place >>> 5] = after;
      count += 1;
    },
    next: () => {
      if (count === 0) return -1;
      let word = at >>> 5;
      let ahead = (bits[word] ?? 0) & (-1 << (at & 31));
      while (ahead === 0) {
        word = word + 1 === bits.length ? 0 : word + 1;
        ahead = bits[word] ?? 0;
      }
      const bit = 31 - Math.clz32(ahead & -ahead);
      bits[word] = (bits[word] ?? 0) & ~(1 << bit);
      count -= 1;
      at = word * 32 + bit;
      return order[at] ?? -1;
    },
  };
}

/** Most sweeps of a ground go forward from the beginning of calls, and share one order. */
function orderFrom(ground: Ground, begins: readonly number[], isForward: boolean): Int32Array {
  const isFromStart = isForward && begins.length === 1 && begins[0] === ground.space.start;
  return isFromStart ? ground.orderFromStart() : sweepOrder(ground, begins, isForward);
}
