import { expect, test } from 'vitest';
import type { Report } from '../src/finding/report.ts';
import type { Look } from '../src/reporters/reporter.ts';
import { allReporters } from './support/all-reporters.ts';
import { liveCommands } from './support/live-commands.ts';
import { oneReport } from './support/one-report.ts';

const look: Look = { columns: 80, color: false, ascii: false, quiet: false };
const looks = [40, 50, 80, 200, 1000].flatMap((columns): Look[] => [
  { ...look, columns },
  { ...look, columns, color: true },
  { ...look, columns, ascii: true },
  { ...look, columns, color: true, ascii: true, quiet: true },
]);
const people = allReporters.filter(({ human }) => human);
const cleanReport: Report = { ...oneReport, files: oneReport.files.slice(1, 2) };
const noReport: Report = { ...oneReport, files: [] };

test.each(allReporters)('$id: the same report gives the same bytes', ({ render }) => {
  for (const one of looks) {
    expect(render(structuredClone(oneReport), one)).toBe(render(oneReport, one));
  }
});

test.each(allReporters)('$id: what is written ends a line or is nothing', ({ render }) => {
  for (const report of [oneReport, cleanReport, noReport]) {
    expect(render(report, look)).toMatch(/^$|[^\n]\n$/);
  }
});

test.each(people)('$id: people see no raw control character but line feeds', ({ render }) => {
  for (const one of looks) {
    const text = render(oneReport, one).replaceAll(/\u001b\[[\d;]*m/g, one.color ? '' : '$&');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  }
});

test.each(people)('$id: no name in a file becomes a command of the CI runner', ({ render }) => {
  for (const one of looks) expect(liveCommands(render(oneReport, one))).toEqual([]);
});

test.each(allReporters.filter(({ id }) => id !== 'github'))(
  '$id: a log may hold the text without harm',
  ({ render }) => {
    const text = render(oneReport, look);
    expect(liveCommands(text)).toEqual([]);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  },
);

test.each(allReporters.filter(({ id }) => id !== 'json' && id !== 'sarif'))(
  '$id: a silenced finding is not told',
  ({ render }) => {
    expect(render(oneReport, look)).not.toContain('says no');
  },
);

test.each(allReporters)('$id: a quiet look leaves out what is only worth knowing', ({ render }) => {
  expect(render(oneReport, look)).toContain('The flow names no language');
  expect(render(oneReport, { ...look, quiet: true })).not.toContain('The flow names no language');
});

test('concise says place, fault and remedy of a finding in one line', () => {
  const concise = allReporters.find(({ id }) => id === 'concise');
  const lines = concise?.render(oneReport, look).split('\n') ?? [];
  expect(lines).toHaveLength(11);
  expect(lines[1]).toMatchInlineSnapshot(
    `"ivr/bank.ivr.yaml:10:34: error dangling-target: Option "2" of "main" leads to "biling", which is no step: did you mean "billing"? (help: Give every caller a way on, which is what "dangling-target" is about)"`,
  );
  expect(lines[2]).toMatchInlineSnapshot(
    `"ivr/bank.ivr.yaml:11:7: error duplicate-key: Option "2" stands twice in "main": callers only ever get the first"`,
  );
  expect(lines[7]).toMatchInlineSnapshot(
    `"we,ird%0A::error::\\u{1b}[31m\\u{202e}.yaml:3:4: error syntax: Key "##\\[add-mask]1\\u{1b}[31mX" ]]> <b>&amp;' \\u{a}::error file=a::no\\u{d}\\u{a}##vso\\[task.x] (help: Give every caller a way on, which is what "syntax" is about)"`,
  );
  expect(concise?.render(cleanReport, look)).toBe('');
});
