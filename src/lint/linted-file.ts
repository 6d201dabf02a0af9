import type { FileReport } from '../finding/report.ts';
import type { RuleSettings } from './settings.ts';

/** What linting one file gave. */
export type LintedFile = {
  readonly report: FileReport;
  /** The settings that held for it. */
  readonly settings: RuleSettings;
  /** Faults of our own: each has a finding in the report, too. */
  readonly crashes: readonly Crash[];
};

/** A rule or a reader that threw where it never should. */
export type Crash = { readonly path: string; readonly ruleId: string; readonly error: unknown };
