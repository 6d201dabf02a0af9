import type { Finding } from '../finding/finding.ts';
import type { FileReport } from '../finding/report.ts';
import { visible } from '../text/visible.ts';
import type { XmlElement } from '../text/xml.ts';
import { xml } from '../text/xml.ts';
import { findingLines } from './finding-lines.ts';
import { placeName } from './place-name.ts';
import { defineReporter } from './reporter.ts';
import { shownFindings } from './shown-findings.ts';

/**
 * JUnit's XML as GitLab, Jenkins and CircleCI read it: a suite for each file, a failed test for
 * each finding, a passed one for a file without any.
 *
 * There is no time in it, so that the same findings give the same bytes.
 */
export default defineReporter({
  id: 'junit',
  summary: 'A JUnit report: each finding is a failed test.',
  mediaType: 'application/xml',
  human: false,
  render({ tool, files }, look) {
    const uniqueName = uniqueNames();
    const suites = files.map((file) => suite(file, shownFindings(file, look), uniqueName));
    const total = (count: 'tests' | 'failures' | 'errors'): number =>
      suites.reduce((sum, { attributes }) => sum + Number(attributes[count]), 0);
    const counts = { tests: total('tests'), failures: total('failures'), errors: total('errors') };
    const document = xml({
      name: 'testsuites',
      attributes: { name: tool.name, ...counts },
      content: suites,
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${document}`;
  },
});

function suite(
  { path }: FileReport,
  findings: readonly Finding[],
  uniqueName: (name: string) => string,
): XmlElement {
  const cases = findings.map((finding): XmlElement => {
    const { line } = finding.place.start;
    const name = uniqueName(`${finding.ruleId} ${placeName(path, finding.place)}`);
    return testcase({ name, classname: path, file: path, line }, [outcome(path, finding)]);
  });
  const clean = (): XmlElement =>
    testcase({ name: uniqueName(`no findings in ${path}`), classname: path, file: path }, []);
  const errors = findings.filter(isUnreadable).length;
  return {
    name: 'testsuite',
    attributes: {
      name: path,
      tests: Math.max(1, cases.length),
      failures: cases.length - errors,
      errors,
    },
    content: cases.length === 0 ? [clean()] : cases,
  };
}

function testcase(
  attributes: Readonly<Record<string, string | number>>,
  content: readonly XmlElement[],
): XmlElement {
  return { name: 'testcase', attributes, content };
}

/** A file that cannot be read is an error of the test, anything else a failure. */
function outcome(path: string, finding: Finding): XmlElement {
  return {
    name: isUnreadable(finding) ? 'error' : 'failure',
    attributes: { type: finding.severity, message: finding.message },
    content: findingLines(path, finding).join('\n'),
  };
}

function isUnreadable({ ruleId, severity }: Finding): boolean {
  return ruleId === 'syntax' && severity === 'error';
}

/**
 * Gives each name once, then with a number: of tests with equal names GitLab keeps only the first.
 */
function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    // Without what XML cannot carry, which could be all that two names differ in.
    const written = visible(name);
    let count = counts.get(written) ?? 0;
    let unique: string;
    do {
      count += 1;
      unique = count === 1 ? written : `${written} (${count})`;
    } while (taken.has(unique));
    counts.set(written, count);
    taken.add(unique);
    return unique;
  };
}
