import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import type { CallsReport } from './calls-report.ts';
import { caseLines } from './case-lines.ts';
import { type ReportCase, reportCases } from './report-cases.ts';

/**
 * The Test Anything Protocol, version 14 (testanything.org): a line for each call, missed threshold
 * and fault, and what is amiss as YAML under it. A call that fails as known is a `TODO`.
 */
export function tapCalls({ files }: CallsReport): string {
  const cases = files.flatMap((file) => reportCases(file));
  const lines = cases.flatMap((one, index) => caseText(one, index + 1));
  return `${['TAP version 14', `1..${cases.length}`, ...lines].join('\n')}\n`;
}

function caseText(one: ReportCase, number: number): readonly string[] {
  const { status, path, name, result } = one;
  const isOk = status === 'passed';
  const reason = result?.call.expectFailure?.value ?? '';
  const todo = status === 'known' ? ` # TODO ${escaped(reason)}` : '';
  const line = `${isOk ? 'ok' : 'not ok'} ${number} - ${escaped(`${path}: ${name}`)}${todo}`;
  return [line, ...diagnostics(one)];
}

function diagnostics(one: ReportCase): readonly string[] {
  const [first] = one.troubles;
  if (one.status === 'passed' || first === undefined) return [];
  const { start, message, values } = first;
  const told = [
    `message: ${quoted(message)}`,
    'at:',
    `  file: ${quoted(one.path)}`,
    `  line: ${start.line}`,
    `  column: ${start.column}`,
    ...(values === undefined
      ? []
      : [`expected: ${quoted(values.wanted)}`, `actual: ${quoted(values.is)}`]),
    ...further(one),
  ];
  return ['  ---', ...told.map((line) => `  ${line}`), '  ...'];
}

function further(one: ReportCase): readonly string[] {
  const [first, ...others] = one.troubles;
  const last = others.at(-1) ?? first;
  if (last === undefined || one.result === undefined) return [];
  const lines = caseLines(one, { ...last, values: undefined });
  return [
    ...(others.length === 0 ? [] : ['also:']),
    ...others.map(({ message }) => `  - ${quoted(message)}`),
    'call:',
    ...lines.map((line) => `  - ${quoted(line)}`),
  ];
}

/** As a description: on one line, and no `#`, which would begin a directive. */
function escaped(text: string): string {
  return visible(text).replace(/[\\#]/g, '\\$&');
}

/** As YAML in double quotes; what it quotes cannot be taken for a line of the protocol. */
function quoted(text: string): string {
  return JSON.stringify(defused(visible(text)));
}
