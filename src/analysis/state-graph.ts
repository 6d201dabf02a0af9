import type { CompactGraph } from '../graph/compact-graph.ts';

/**
 * The states that a call can be in and the moves between them, in compressed rows.
 *
 * A state is a step together with what is known of whether anybody is on duty. Numbers below
 * `ENDS` are the ends of `end.ts`; then come `duties` states a step; then, only in a flow that
 * uses `back`, one node a step that stands for "the menu or collect step before this one".
 * Retry counts need no states of their own: all counts that a caller can be in at a step lead to
 * the same way (`event-way.ts`), so a row of events is one move with the number of its `acts`.
 */
export type StateGraph = {
  readonly graph: CompactGraph;
  readonly nodeCount: number;
  /** States a step: 1 where the flow asks no schedule, else one for each value of `Duty`. */
  readonly duties: number;
  /** The first node that stands for going back; `nodeCount` where there is none. */
  readonly backBase: number;
  /** The state in which a call begins; -1 where the flow has no start. */
  readonly start: number;
  readonly firstMove: Int32Array;
  readonly moveTo: Int32Array;
  /** Who makes each move: a value of `MOVER`. */
  readonly moveBy: Uint8Array;
  /** The index of the way that each move takes; -1 where it is no way of the file. */
  readonly moveWay: Int32Array;
  /** How many acts of the caller each move takes; 0 where the call goes on by itself. */
  readonly moveActs: Uint8Array;
};
