import type { Finding } from '../finding/finding.ts';
import type { Severity } from '../finding/severity.ts';
import { visible } from '../text/visible.ts';
import { findingLines } from './finding-lines.ts';
import { lastLine } from './last-line.ts';
import { defineReporter } from './reporter.ts';
import { shownFindings } from './shown-findings.ts';

/**
 * Workflow commands of GitHub Actions, escaped as its toolkit does (actions/toolkit, `command.ts`).
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
  const written = Object.entries(properties)
    .map(([name, value]) => [name, property(String(value))])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`);
  // The parameters are not shown in the log, so the message says the place again.
  const message = findingLines(path, finding).map(data);
  return `::${COMMANDS[finding.severity]} ${written.join(',')}::${message.join('%0A')}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

// A path must stay the file's own; only control characters, which would run wild in a log, go.
function property(text: string): string {
  const shown = text.replace(/(?![\r\n])\p{Cc}/gu, (control) => visible(control));
  return data(shown).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
