import type { Bits } from '../space/bits.ts';
import { emptyBits } from './empty-bits.ts';

/** Sets that are used again, as making one takes longer than most of what is done with it. */
export type BitsPool = {
  /** An empty set. */
  readonly take: () => Bits;
  readonly copy: (bits: Bits) => Bits;
  /** Takes back a set, which must be empty. */
  readonly give: (bits: Bits) => void;
};

/** A pool of sets with room for so many valuations. */
export function bitsPool(size: number): BitsPool {
  const free: Bits[] = [];
  const take = (): Bits => free.pop() ?? emptyBits(size);
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
