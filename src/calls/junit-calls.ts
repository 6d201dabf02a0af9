import { defused } from '../text/defused.ts';
import { visible } from '../text/visible.ts';
import { type XmlElement, xml } from '../text/xml.ts';
import type { CallsFileReport, CallsReport } from './calls-report.ts';
import { caseLines } from './case-lines.ts';
import { type ReportCase, reportCases } from './report-cases.ts';

/**
 * JUnit's XML as GitLab, Jenkins and CircleCI read it: a suite for each file of calls, a test for
 * each call, each missed threshold and each fault of the file.
 *
 * There is no time in it, so that the same calls give the same bytes.
 */
export function junitCalls({ tool, files }: CallsReport): string {
  const told = files.map((file) => ({ file, cases: reportCases(file) }));
  const all = told.flatMap(({ cases }) => cases);
  const names = uniqueNames(all);
  const document = xml({
    name: 'testsuites',
    attributes: { name: tool.name, ...counts(all) },
    content: told.map(({ file, cases }) => suite(file, cases, names)),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}`;
}

function suite(
  { path }: CallsFileReport,
  cases: readonly ReportCase[],
  names: ReadonlyMap<ReportCase, string>,
): XmlElement {
  return {
    name: 'testsuite',
    attributes: { name: path, ...counts(cases), skipped: number(cases, 'known') },
    content: cases.map((one): XmlElement => {
      const { line } = one.start;
      const name = names.get(one) ?? one.name;
      return {
        name: 'testcase',
        attributes: { name, classname: path, file: path, line },
        content: outcomes(one),
      };
    }),
  };
}

function counts(cases: readonly ReportCase[]) {
  return {
    tests: cases.length,
    failures: number(cases, 'failed'),
    errors: number(cases, 'broken'),
  };
}

function number(cases: readonly ReportCase[], wanted: ReportCase['status']): number {
  return cases.filter(({ status }) => status === wanted).length;
}

function outcomes(one: ReportCase): readonly XmlElement[] {
  const [first] = one.troubles;
  if (one.status === 'passed' || first === undefined) return [];
  if (one.status === 'known') {
    const reason = one.result?.call.expectFailure?.value ?? '';
    return [
      { name: 'skipped', attributes: { message: `failed as known: ${reason}` }, content: [] },
    ];
  }
  const lines = one.troubles.flatMap((trouble, index) => {
    const { line, column } = trouble.start;
    // Of several things amiss after one call, only the last is followed by the call.
    const isLast = index === one.troubles.length - 1;
    const shown = isLast ? one : { ...one, result: undefined };
    return [`${one.path}:${line}:${column}: ${trouble.message}`, ...caseLines(shown, trouble)];
  });
  return [
    {
      name: one.status === 'broken' ? 'error' : 'failure',
      attributes: { type: typeOf(one), message: first.message },
      content: lines.map((line) => defused(visible(line))).join('\n'),
    },
  ];
}

function typeOf({ status, result }: ReportCase): string {
  if (status === 'broken') return 'syntax';
  return result === undefined ? 'coverage' : 'expectation';
}

/** Of tests with equal names GitLab keeps only the first, so such names get their file and line. */
function uniqueNames(cases: readonly ReportCase[]): ReadonlyMap<ReportCase, string> {
  const counts = new Map<string, number>();
  const nameOf = ({ name }: ReportCase): string => visible(name);
  for (const one of cases) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  const names = new Map<ReportCase, string>();
  const taken = new Map<string, number>();
  for (const one of cases) {
    const { line, column } = one.start;
    const isAlone = counts.get(nameOf(one)) === 1;
    const name = isAlone ? nameOf(one) : `${nameOf(one)} (${visible(one.path)}:${line}:${column})`;
    const time = (taken.get(name) ?? 0) + 1;
    taken.set(name, time);
    names.set(one, time === 1 ? name : `${name} (${time})`);
  }
  return names;
}
