import type { State } from './state.ts';

/** One run of a call through the space, move by move. */
export type Witness = {
  /** In the order of the call: the state before each move, and the move. */
  readonly legs: readonly Leg[];
  /** The state after the last move. */
  readonly end: State;
  /** What its moves cost together. */
  readonly cost: number;
};

/** A move and the state that it leaves. */
export type Leg = State & { readonly move: number };
