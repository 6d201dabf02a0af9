import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Report } from '../src/finding/report.ts';
import concise from '../src/reporters/concise.ts';
import github from '../src/reporters/github.ts';
import gitlab from '../src/reporters/gitlab.ts';
import json from '../src/reporters/json.ts';
import junit from '../src/reporters/junit.ts';
import pretty from '../src/reporters/pretty.ts';
import type { Look } from '../src/reporters/reporter.ts';
import sarif from '../src/reporters/sarif.ts';
import { allReporters } from './support/all-reporters.ts';
import { junitXsd } from './support/junit-xsd.ts';
import { liveCommands } from './support/live-commands.ts';
import { randomReport } from './support/random-report.ts';
import { reportFaults } from './support/report-faults.ts';
import { sarifFaults } from './support/sarif-faults.ts';

const randomLook: fc.Arbitrary<Look> = fc.record({
  columns: fc.integer({ min: 40, max: 200 }),
  color: fc.boolean(),
  ascii: fc.boolean(),
  quiet: fc.boolean(),
});
const runs = { numRuns: 300 };

function law(holds: (report: Report, look: Look) => void): void {
  fc.assert(fc.property(randomReport, randomLook, holds), runs);
}

test('whatever a file holds, each reporter writes the same for it twice', () => {
  law((report, look) => {
    for (const { render } of allReporters) expect(render(report, look)).toBe(render(report, look));
  });
});

test('whatever a file holds, people see it, and no terminal and no runner obeys it', () => {
  law((report, look) => {
    for (const { render } of [pretty, concise]) {
      const text = render(report, look);
      expect(liveCommands(text)).toEqual([]);
      const plain = look.color ? text.replaceAll(/\u001b\[[\d;]*m/g, '') : text;
      expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }
  });
});

test('whatever a file holds, the annotations are the only commands that GitHub gets', () => {
  law((report, look) => {
    const lines = github.render(report, look).split('\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) (?:[^:]*)::/);
      expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(line).not.toMatch(/##(?:vso|teamcity)?\[/i);
    }
    const told = report.files.flatMap(({ findings }) => findings);
    expect(lines).toHaveLength(
      told.filter(({ suppressed, severity }) => !suppressed && !(look.quiet && severity === 'info'))
        .length,
    );
  });
});

test('whatever a file holds, its JSON says exactly that and fits its schema', () => {
  law((report, look) => {
    const written = JSON.parse(json.render(report, look));
    expect(reportFaults(written)).toEqual([]);
    const told = report.files
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => !look.quiet || severity !== 'info');
    expect(written.results.map(({ message }: { message: string }) => message)).toEqual(
      told.map(({ message }) => message),
    );
    const names = written.results.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('whatever a file holds, its SARIF fits the schema', () => {
  law((report, look) => {
    expect(sarifFaults(JSON.parse(sarif.render(report, look)))).toEqual([]);
  });
});

test('whatever a file holds, GitLab gets a list with a fingerprint for each finding', () => {
  law((report, look) => {
    const list: readonly { fingerprint: string }[] = JSON.parse(gitlab.render(report, look));
    expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length);
  });
});

test('whatever a file holds, its JUnit report is XML with a name for each test', async () => {
  const many = fc.array(fc.tuple(randomReport, randomLook), { minLength: 60, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(many, async (reports) => {
      const xml = reports.map(([report, look], index) => ({
        fileName: `${index}.xml`,
        contents: junit.render(report, look),
      }));
      const { errors } = await validateXML({ xml, schema: junitXsd });
      expect(errors).toEqual([]);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
