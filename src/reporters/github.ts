import type { Finding } from '../finding/finding.ts';
import type { Severity } from '../finding/severity.ts';
import { workflowCommand } from '../text/workflow-command.ts';
import { findingLines } from './finding-lines.ts';
import { lastLine } from './last-line.ts';
import { defineReporter } from './reporter.ts';
import { shownFindings } from './shown-findings.ts';

/**
 * Workflow commands of GitHub Actions.
 *
 * The runner shows only the first 10 of a kind in each step, so the worst come first.
 */
export default defineReporter({
  id: 'github',
  summary: 'Annotations for GitHub Actions, one line for each finding, the worst first.',
  mediaType: 'text/plain',
  human: false,
  render: ({ files }, look) => {
    const told = files.flatMap((file) =>
      shownFindings(file, look).map((finding) => ({ path: file.path, finding })),
    );
    return SEVERITIES.flatMap((severity) =>
      told.filter(({ finding }) => finding.severity === severity),
    )
      .map(({ path, finding }) => command(path, finding))
      .join('');
  },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

function command(path: string, finding: Finding): string {
  const { start, end } = finding.place;
  const endLine = lastLine(finding.place);
  // The runner drops the columns of more than one line, and with a complaint.
  const columns = endLine === start.line && end.line === start.line;
  const properties = {
    file: path,
    line: start.line,
    endLine,
    ...(columns ? { col: start.column, endColumn: end.column } : {}),
    title: finding.ruleId,
  };
  // The parameters are not shown in the log, so the message says the place again.
  const message = findingLines(path, finding).join('\n');
  return workflowCommand(COMMANDS[finding.severity], properties, message);
}
