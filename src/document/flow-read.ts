import type { NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import type { Comment } from './comment.ts';

/** What `readFlow` makes of a file. */
export type FlowRead = {
  /** All that was understood; empty where nothing was. */
  readonly flow: Flow;
  /**
   * Whether every step was understood, so that what the rules say of the rest is true. A wrong
   * value inside a step leaves the flow whole; broken YAML, or a step of no known type, does not.
   */
  readonly isWhole: boolean;
  /** In the order of their places. */
  readonly faults: readonly NamedFault[];
  /** In the order of the file. */
  readonly comments: readonly Comment[];
};
