import type { Expression } from '../conditions/expression.ts';
import type { Opening } from './axis.ts';
import type { Slice } from './slice.ts';

/** What is known of a flow besides its file. */
export type Known = {
  /** The checked trees of its expressions, by their texts; what is missing can be anything. */
  readonly trees: ReadonlyMap<string, Expression>;
  /**
   * What its schedules say together, each combination that occurs once; `undefined` where nobody
   * has looked, so that any combination is taken for possible.
   */
  readonly openings: readonly Opening[] | undefined;
  /** The most states that a space may have; axes are given up until it has no more. */
  readonly statesMax: number;
  /** Whether rounds of `count` steps are counted out, or `done` may come at any time. */
  readonly countsRounds: boolean;
  /**
   * Whether a flow that is run, and is not at hand, may give every variable any value; if not, it is
   * taken to leave them alone.
   */
  readonly callsSetVariables: boolean;
  /** What to tell apart; everything that decides a way where this is left out. */
  readonly slice?: Slice | undefined;
  /** What its schedules say together in all worlds, where `openings` are only some of these. */
  readonly allOpenings?: readonly Opening[] | undefined;
};
