import type { Comment } from '../document/comment.ts';
import type { NamedFault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';

/** What reading a file gave, whoever read it. */
export type FlowsRead = {
  /** Those that can be judged: mostly one, several where a foreign file holds many. */
  readonly flows: readonly Flow[];
  readonly faults: readonly NamedFault[];
  /** In the order of the file; those of a foreign file in YAML, too. */
  readonly comments: readonly Comment[];
};
