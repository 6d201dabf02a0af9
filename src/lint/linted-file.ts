import type { FileReport } from '../finding/report.ts';
import type { RuleSettings } from './settings.ts';

/** What linting one file gave. */
export type LintedFile = {
  readonly report: FileReport;
  /** The settings that held for it. */
  readonly settings: RuleSettings;
  /** What threw: each has a finding in the report, too. */
  readonly crashes: readonly Crash[];
};

/** A rule or a reader that threw where it never should. */
export type Crash = Failure & { readonly path: string };

/** The same without the file that it threw on. */
export type Failure = {
  readonly ruleId: string;
  readonly error: unknown;
  /** The file of a user's own rule; without one the fault is ours. */
  readonly origin?: string | undefined;
};
