import type { NamedFault } from '../finding/fault.ts';
import type { CallResult } from './call-result.ts';
import type { Threshold } from './calls-file.ts';
import type { CoverageShare } from './coverage-share.ts';
import type { FlowCoverage } from './flow-coverage.ts';

/** All that one run of scripted calls says. */
export type CallsReport = {
  readonly tool: { readonly name: 'presszero'; readonly version: string };
  /** In the order of their paths. */
  readonly files: readonly CallsFileReport[];
  /** Of every flow that was called, in the order of their paths. */
  readonly coverage: readonly FlowCoverage[];
};

/** What one file of calls gave. */
export type CallsFileReport = {
  readonly path: string;
  /** The text that the places count in. */
  readonly text: string;
  /** Why none of its calls was made; empty where they were. */
  readonly faults: readonly NamedFault[];
  readonly results: readonly CallResult[];
  /** The thresholds that its calls do not come up to. */
  readonly missed: readonly MissedThreshold[];
};

/** A threshold, and how much is covered instead. */
export type MissedThreshold = { readonly threshold: Threshold; readonly is: CoverageShare };
