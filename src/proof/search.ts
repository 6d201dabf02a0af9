import type { Bits } from '../space/bits.ts';
import type { States } from './states.ts';

/** What a search found: which states, and each at its least cost. */
export type Search = {
  readonly reached: States;
  /** Of each location what was found there, cheapest first; every state is in one layer. */
  readonly layers: readonly (readonly Layer[] | undefined)[];
  /** Whether all was searched; if not, states that are not in `reached` may exist. */
  readonly isWhole: boolean;
  /** What it took, in words looked at: the same on every machine. */
  readonly work: number;
  /** What each move costs; -1 for one that may not be taken. */
  readonly costs: Float64Array;
  /** Whether it went along the moves (from a call's beginning) or against them (from a goal). */
  readonly isForward: boolean;
};

/** The states of a location that were found at once: at one cost, after as many free moves. */
export type Layer = {
  readonly cost: number;
  /** How many moves that cost nothing come after the last one that costs something. */
  readonly round: number;
  /** The words of the set that are kept are those from `first` to below `end`; the rest is 0. */
  readonly first: number;
  readonly end: number;
  /** Where they lie, from `at` on, among those of other layers; see `layerWord`. */
  readonly sheet: Bits;
  readonly at: number;
};
