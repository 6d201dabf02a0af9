import type { Bits } from '../space/bits.ts';
import type { BitsStore } from './bits-store.ts';

/** Sets that are used again, as making one takes longer than most of what is done with it. */
export type BitsPool = {
  /** An empty set. */
  readonly take: () => Bits;
  readonly copy: (bits: Bits) => Bits;
  /** Takes back a set, which must be empty. */
  readonly give: (bits: Bits) => void;
};

/** A pool of sets with room for so many valuations. */
export function bitsPool(size: number, store: BitsStore): BitsPool {
  const free: Bits[] = [];
  const take = (): Bits => free.pop() ?? store.cut((size + 31) >>> 5);
  return {
    take,
    copy: (bits) => {
      const copy = take();
      copy.set(bits);
      return copy;
    },
    give: (bits) => {
      free.push(bits);
    },
  };
}
