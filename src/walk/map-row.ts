import type { StepId } from '../model/step-id.ts';

/** One line of the map: a step where the tree first comes to it, or a way to one that stands elsewhere. */
export type MapRow = {
  readonly depth: number;
  /** How the way is taken: `1 Billing`, `silence`, `else`; empty for a root. */
  readonly by: string;
  /** The step that the line is the place of; `undefined` for a way back and for a heading. */
  readonly step: StepId | undefined;
  /** The index of that step in the compact graph; -1 where there is none. */
  readonly index: number;
  /** What stands behind an arrow; `undefined` where the step itself stands here. */
  readonly backTo: string | undefined;
};
