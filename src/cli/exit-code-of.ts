import type { Report } from '../finding/report.ts';
import type { Severity } from '../finding/severity.ts';
import { severityCounts } from '../reporters/severity-counts.ts';
import type { ExitCode } from './exit-code.ts';

/** The exit code of a run, by the worst that happened. */
export function exitCodeOf(report: Report, run: RunOutcome): ExitCode {
  if (run.hasCrashed) return 3;
  if (run.hasFailed) return 2;
  if (run.exitZero) return 0;
  const findings = report.files.flatMap((file) => file.findings);
  const counts = severityCounts(findings.filter(({ suppressed }) => suppressed === undefined));
  const counted = COUNTED[run.failOn ?? 'error'] ?? [];
  const isLoud = counted.some((severity) => counts[severity] > 0);
  return isLoud || counts.warning > (run.maxWarnings ?? Infinity) ? 1 : 0;
}

/** All but the findings that the exit code depends on. */
export type RunOutcome = {
  /** `--fail-on`: error, warning, info or never; `undefined` is error. */
  readonly failOn: string | undefined;
  /** `undefined` allows any number. */
  readonly maxWarnings: number | undefined;
  readonly exitZero: boolean;
  /** Whether something that the user wanted could not be read, found or written. */
  readonly hasFailed: boolean;
  /** Whether code of ours threw. */
  readonly hasCrashed: boolean;
};

const COUNTED: Readonly<Record<string, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};
