import type { Span } from '../text/span.ts';
import type { CoverageKind } from './coverage-kinds.ts';

/** Something of a flow that a call can come by. */
export type CoverageItem = {
  readonly kind: CoverageKind;
  /** What people call it: `key 1 of "main"`, `silence at "main"`. */
  readonly name: string;
  /** Its place in the flow's file. */
  readonly at: Span;
  /** The marks of the happenings that show it, any of which will do: see `coverageMarks`. */
  readonly marks: readonly string[];
};
