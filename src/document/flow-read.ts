import type { NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import type { Comment } from './comment.ts';

/** What `readFlow` makes of a file. */
export type FlowRead = {
  /** All that was understood; empty where nothing was. */
  readonly flow: Flow;
  /** In the order of their places. */
  readonly faults: readonly NamedFault[];
  /** In the order of the file. */
  readonly comments: readonly Comment[];
};
