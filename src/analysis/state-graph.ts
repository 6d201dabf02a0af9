import type { Space } from '../space/space.ts';

/**
 * The states of a space one by one, and the moves between them, in compressed rows.
 *
 * Numbers below `FIRST_STATE` are the ends of `end.ts`; then come the states of the steps, those of
 * one step together; then, only in a flow that uses `back`, those that stand for "the menu or
 * collect step before this one". States that no call can come to have no number, except in a space
 * that tells nothing apart, where each location is a state.
 */
export type StateGraph = Pick<
  Space,
  'graph' | 'firstMove' | 'moveTo' | 'moveBy' | 'moveWay' | 'moveActs'
> & {
  readonly space: Space;
  /** The number of each move in the space. */
  readonly moveOf: Int32Array;
  readonly nodeCount: number;
  /**
   * The states of location `l` are those from `firstNode[l]` to below `firstNode[l + 1]`, in the
   * order of their valuations.
   */
  readonly firstNode: Int32Array;
  /** The location of each state, and its valuation; 0 for an end. */
  readonly nodeLocation: Int32Array;
  readonly nodeValuation: Int32Array;
  /** The size of the space: the most states that a step can have. */
  readonly valuations: number;
  /** The first node that stands for going back; `nodeCount` where there is none. */
  readonly backBase: number;
  /** The states in which a call can begin; none where the flow has no start. */
  readonly starts: readonly number[];
};
