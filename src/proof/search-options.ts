import type { States } from './states.ts';

/** What a search may do, and how far it goes. All of it can be left out. */
export type SearchOptions = {
  /** Whether a move may be taken that leaves a location; all may where this is left out. */
  readonly mayTake?: ((move: number, location: number) => boolean) | undefined;
  /**
   * What a move costs: 0 or more, best a whole number, as sums of fractions that are the same on
   * paper may differ. Left out, it is the caller's acts.
   */
  readonly costOf?: ((move: number, location: number) => number) | undefined;
  /** The states that may be gone through; all where this is left out. */
  readonly within?: States | undefined;
  /** The most work, in words looked at; without a limit where this is left out. */
  readonly workMax?: number | undefined;
};
