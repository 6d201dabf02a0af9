import type { Severity } from '../finding/severity.ts';

/** A finding about the flow, as far as a walk shows it. */
export type WalkFinding = {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  /** Offset of its place in the flow's own file. */
  readonly start: number;
  readonly line: number;
};
