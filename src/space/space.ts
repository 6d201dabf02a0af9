import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Axis } from './axis.ts';
import type { Bits } from './bits.ts';
import type { Effect } from './effect.ts';
import type { Judge } from './judge.ts';

/**
 * All states that a call can be in, and the moves between them: a state is a location and a
 * valuation.
 *
 * Locations below `FIRST_STATE` are the ends of `end.ts`, which nothing leaves; then comes one a
 * step in the order of the file; then, only in a flow that uses `back`, one a step that stands for
 * "the menu or collect step before this one". Retry counts need no locations of their own: all
 * counts that a caller can be in at a step lead to the same way (`event-way.ts`), so a row of
 * events is one move with the number of its `acts`.
 *
 * The moves of location `l` are those from `firstMove[l]` to below `firstMove[l + 1]`.
 */
export type Space = {
  readonly graph: CompactGraph;
  /** Empty where the flow tells nothing apart. */
  readonly axes: readonly Axis[];
  /** How many valuations there are: the product of the cells of all axes; 1 or more. */
  readonly size: number;
  readonly locationCount: number;
  /** The first location that stands for going back; `locationCount` where there is none. */
  readonly backBase: number;
  /** Where a call begins; -1 where the flow has no start. */
  readonly start: number;
  /** The valuations that a call can begin with. */
  readonly startBits: Bits;
  readonly firstMove: Int32Array;
  readonly moveTo: Int32Array;
  /** Who makes each move: a value of `MOVER`. */
  readonly moveBy: Uint8Array;
  /** The index of the way that each move takes; -1 where it is no way of the file. */
  readonly moveWay: Int32Array;
  /** How many acts of the caller each move takes; 0 where the call goes on by itself. */
  readonly moveActs: Uint8Array;
  /** The index in `guards` of the valuations in which each move is possible; -1 for all. */
  readonly moveGuard: Int32Array;
  /** The index in `guards` of the valuations in which only an unread condition decides; -1 for none. */
  readonly moveOpen: Int32Array;
  /** The index in `effects` of what each move does; -1 for nothing. */
  readonly moveEffect: Int32Array;
  readonly guards: readonly Bits[];
  readonly effects: readonly Effect[];
  /** The valuations in which a message or a promised call back counts as help. */
  readonly substituted: Bits;
  /** The valuations in which a condition of the flow may hold, and does for sure. */
  readonly judge: Judge;
  /** What was too much to tell apart and is taken as "either", by name. */
  readonly givenUp: readonly string[];
  /**
   * By move: 1 for those that are only roughly known (`roughMoves`); left out where none is, as
   * everything is told apart that the flow asks.
   */
  readonly rough?: Uint8Array | undefined;
  /**
   * The ways, by index, that have no move as they prove nothing about reaching a person: what follows
   * a talk with one, and where a platform goes that fails.
   */
  readonly leftOut: readonly number[];
};
