import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import { wrapped } from '../text/wrapped.ts';
import { type CallPainter, callPainter } from './call-painter.ts';
import type { CallsLook } from './calls-look.ts';
import type { CallsFileReport, CallsReport } from './calls-report.ts';
import { caseLines } from './case-lines.ts';
import { excerptLines } from './excerpt-lines.ts';
import { type ReportCase, reportCases, type Trouble } from './report-cases.ts';

/** For people in a terminal: what failed, with its line and the call up to there, and a summary. */
export function prettyCalls({ files }: CallsReport, look: CallsLook): string {
  const paint = callPainter(look.color);
  const told = files.map((file) => ({ file, cases: reportCases(file) }));
  const blocks = told.flatMap(({ file, cases }) => [
    ...cases.flatMap((one) => caseBlock(one, file, look, paint)),
    fileLine(file.path, cases, paint),
  ]);
  const all = told.flatMap(({ cases }) => cases);
  return `${[...blocks, summary(all, paint)].join('\n\n')}\n`;
}

function caseBlock(
  one: ReportCase,
  { text }: CallsFileReport,
  look: CallsLook,
  paint: CallPainter,
): readonly string[] {
  if (one.status === 'passed' || one.status === 'known') return [];
  return one.troubles.map((trouble, index) => {
    const gutter = String(trouble.start.line).length;
    const lines = [
      ...head(one, trouble, look, paint),
      `${' '.repeat(gutter)}${paint.faint('-->')} ${safe(placeOf(one.path, trouble))}`,
      ...excerptLines(text, trouble.at, { look, paint, gutter }),
      ...foot(one, trouble, index === one.troubles.length - 1),
    ];
    return lines.join('\n');
  });
}

function head(
  { name, status }: ReportCase,
  { message }: Trouble,
  { columns }: CallsLook,
  paint: CallPainter,
): readonly string[] {
  const word = status === 'broken' ? 'error:' : 'failed:';
  const words = status === 'broken' ? message : `${name}: ${message}`;
  return wrapped(`${word} ${visible(words)}`, Math.min(columns, 200), '  ')
    .map(defused)
    .map((line, index) =>
      index === 0 && line.startsWith(word)
        ? `${paint.bad(word)}${paint.strong(line.slice(word.length))}`
        : paint.strong(line),
    );
}

/** Of several things amiss after one call, only the last is followed by the call. */
function foot(one: ReportCase, trouble: Trouble, isLast: boolean): readonly string[] {
  const shown = isLast ? one : { ...one, result: undefined };
  return caseLines(shown, trouble).map((line) => {
    const isValue = /^(?:wanted|is|call): /.test(line);
    return `${isValue ? '   = ' : '       '}${safe(line)}`;
  });
}

function fileLine(path: string, cases: readonly ReportCase[], paint: CallPainter): string {
  const known = cases.filter(({ status }) => status === 'known');
  const bad = cases.filter(({ status }) => status === 'failed' || status === 'broken');
  const calls = cases.filter(({ result }) => result !== undefined).length;
  const mark = bad.length > 0 ? paint.bad('FAIL') : paint.good('PASS');
  const lines = known.map(({ name, result }) => {
    const reason = result?.call.expectFailure?.value ?? '';
    return `${paint.known('  known')} ${safe(`${name}: ${reason}`)}`;
  });
  return [`${mark} ${safe(path)} (${counted(calls, 'call')})`, ...lines].join('\n');
}

function summary(cases: readonly ReportCase[], paint: CallPainter): string {
  const count = (status: ReportCase['status']) =>
    cases.filter((one) => one.status === status && one.result !== undefined).length;
  const missed = cases.filter((one) => one.status === 'failed' && one.result === undefined).length;
  const broken = cases.filter(({ status }) => status === 'broken').length;
  const [passed, failed, known] = [count('passed'), count('failed'), count('known')];
  const told = [
    ...(broken === 0 ? [] : [paint.bad(counted(broken, 'faulty place'))]),
    ...(failed === 0 ? [] : [paint.bad(`${failed} failed`)]),
    ...(missed === 0 ? [] : [paint.bad(`${counted(missed, 'threshold')} missed`)]),
    ...(known === 0 ? [] : [paint.known(`${known} failed as known`)]),
    paint.good(`${passed} passed`),
  ];
  return `${counted(passed + failed + known, 'call')}: ${told.join(', ')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function placeOf(path: string, { start }: Trouble): string {
  return `${path}:${start.line}:${start.column}`;
}

function safe(text: string): string {
  return defused(visible(text));
}
