import type { Bits } from '../space/bits.ts';

/**
 * A set of states: of each location the valuations that are in it; `undefined` for none, so that
 * a set takes memory for what it holds and not for what the space could hold.
 */
export type States = readonly (Bits | undefined)[];
