import type { NamedFault } from '../finding/fault.ts';
import type { Tree } from '../text/tree.ts';
import type { Comment } from './comment.ts';

/** What `readTree` makes of a text. */
export type TreeRead = {
  /**
   * `undefined` when the text holds no value, or is nested too deep to be read. It holds no
   * circle, and looking at every alias anew costs at most 100,000 values more than the file has.
   */
  readonly tree: Tree | undefined;
  /** In the order of their places. */
  readonly faults: readonly NamedFault[];
  /** In the order of the file. */
  readonly comments: readonly Comment[];
};
