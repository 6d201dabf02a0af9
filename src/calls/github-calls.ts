import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import { workflowCommand } from '../text/workflow-command.ts';
import type { CallsReport } from './calls-report.ts';
import { caseLines } from './case-lines.ts';
import { type ReportCase, reportCases, type Trouble } from './report-cases.ts';

/** Workflow commands of GitHub Actions: an annotation for each thing that is amiss. */
export function githubCalls({ files }: CallsReport): string {
  return files
    .flatMap((file) => reportCases(file))
    .filter(({ status }) => status === 'failed' || status === 'broken')
    .flatMap((one) => one.troubles.map((trouble) => command(one, trouble)))
    .join('');
}

function command(one: ReportCase, trouble: Trouble): string {
  const { start, end } = trouble;
  // The runner drops the columns of more than one line, and with a complaint.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = {
    file: one.path,
    line: start.line,
    endLine: start.line === end.line ? end.line : start.line,
    ...columns,
    title: defused(visible(one.name)),
  };
  const lines = [
    // The parameters are not shown in the log, so the message says the place again.
    `${one.path}:${start.line}:${start.column}: ${trouble.message}`,
    ...caseLines(one, trouble),
  ].map((line) => defused(visible(line)));
  return workflowCommand('error', properties, lines.join('\n'));
}
