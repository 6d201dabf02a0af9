import type { Ground } from './ground.ts';

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
 * The search is the one from the beginning of calls, turned around once more for sweeps against the
 * moves, so that all sweeps of a ground share it.
 *
 * O(locations + moves) once a ground, and for a turn O(1) but for the empty words that are passed
 * over.
 */
export function sweep(ground: Ground, isForward: boolean): Sweep {
  const { order, rank } = ground.order();
  // Against the moves all counts from the other end.
  const turned = isForward ? 0 : order.length - 1;
  const sign = isForward ? 1 : -1;
  const bits = new Uint32Array((order.length + 31) >>> 5);
  let count = 0;
  let at = 0;
  return {
    add: (location) => {
      const place = turned + sign * (rank[location] ?? 0);
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
      return order[turned + sign * at] ?? -1;
    },
  };
}
