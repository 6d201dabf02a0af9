import { shortForm } from '../simulator/short-form.ts';
import { transcript } from '../simulator/transcript.ts';
import { safeJson } from '../text/safe-json.ts';
import type { CallsReport } from './calls-report.ts';
import { coverageData } from './coverage-data.ts';
import { type ReportCase, reportCases, type Trouble } from './report-cases.ts';

/**
 * All that is known of a run, for programs. Within a version keys are only ever added; every key is
 * always there, and what may be absent is null.
 */
export function jsonCalls({ tool, files, coverage }: CallsReport): string {
  const cases = files.flatMap((file) => reportCases(file));
  const count = (status: ReportCase['status']) =>
    cases.filter((one) => one.status === status).length;
  return safeJson({
    version: 1,
    tool: { name: tool.name, version: tool.version },
    files: files.map(({ path }) => ({ path })),
    results: cases.map(resultData),
    coverage: coverage.map(coverageData),
    summary: {
      files: files.length,
      passed: count('passed'),
      failed: count('failed'),
      known: count('known'),
      broken: count('broken'),
    },
  });
}

function resultData({ path, name, start, status, troubles, result }: ReportCase) {
  return {
    kind: result !== undefined ? 'call' : status === 'broken' ? 'file' : 'coverage',
    name,
    file: path,
    line: start.line,
    status,
    reason: result?.call.expectFailure?.value ?? null,
    keys: result === undefined ? null : shortForm(result.acts),
    failures: troubles.map(troubleData),
    transcript: result === undefined ? null : transcript(result.heard),
  };
}

function troubleData({ message, start, end, values }: Trouble) {
  return {
    message,
    wanted: values?.wanted ?? null,
    is: values?.is ?? null,
    range: {
      start: { line: start.line, column: start.column, offset: start.offset },
      end: { line: end.line, column: end.column, offset: end.offset },
    },
  };
}
