import type { Space } from '../space/space.ts';

/**
 * The states of a space one by one, and the moves between them, in compressed rows.
 *
 * Numbers below `FIRST_STATE` are the ends of `end.ts`; then come `valuations` states a step; then,
 * only in a flow that uses `back`, as many a step that stand for "the menu or collect step before
 * this one".
 */
export type StateGraph = Pick<
  Space,
  'graph' | 'firstMove' | 'moveTo' | 'moveBy' | 'moveWay' | 'moveActs'
> & {
  readonly space: Space;
  /** The number of each move in the space. */
  readonly moveOf: Int32Array;
  /** -1 for a move that is sure to be possible in its state; else only an unread condition decides. */
  readonly moveOpen: Int32Array;
  readonly nodeCount: number;
  /** States a step: the size of the space. */
  readonly valuations: number;
  /** The first node that stands for going back; `nodeCount` where there is none. */
  readonly backBase: number;
  /** The states in which a call can begin; none where the flow has no start. */
  readonly starts: readonly number[];
};
