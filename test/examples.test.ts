import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileSettings } from '../src/lint/file-settings.ts';
import { lintSource } from '../src/lint/lint-source.ts';
import { settleSettings } from '../src/lint/settle-settings.ts';
import { rules } from '../src/rules/index.ts';
import { checker } from './support/checker.ts';
import { run } from './support/world.ts';

const folders = ['clean', 'faulty'] as const;
const files = folders.flatMap((folder) =>
  readdirSync(`examples/${folder}`).map((name) => {
    const path = `examples/${folder}/${name}`;
    return { folder, path, text: readFileSync(path, 'utf8') };
  }),
);
const examples = files.filter(({ path }) => path.endsWith('.ivr.yaml'));
const calls = files.filter(({ path }) => path.endsWith('.calls.yaml'));

describe.each(examples)('$path', ({ folder, path, text }) => {
  const found = findingsIn(path, text);

  test('gives the findings that its comments promise, each on its line, and no others', () => {
    expect([...new Set(found)].sort()).toEqual(promised(text).sort());
  });

  test(folder === 'clean' ? 'shows nothing wrong' : 'shows at least four different faults', () => {
    const ids = new Set(found.map((finding) => finding.split(' ')[1]));
    if (folder === 'clean') expect(ids.size).toBe(0);
    else expect(ids.size).toBeGreaterThanOrEqual(4);
  });

  test('names the schema first, so that editors help with it', () => {
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../schemas/flow.schema.json',
    );
  });
});

describe('the scripted calls of the examples', () => {
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));

  test('all go as they should, or fail as they say', async () => {
    const { code, out, err } = await run(['test', 'examples'], { files: texts });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { path } of calls) expect(out).toContain(`PASS ${path}`);
  });

  test('are there for every menu that can be understood', () => {
    const called = calls.map(({ path }) => path.replace('.calls.yaml', '.ivr.yaml'));
    const left = examples.map(({ path }) => path).filter((path) => !called.includes(path));
    expect(left).toEqual(['examples/faulty/buecherei-voller-tippfehler.ivr.yaml']);
  });

  test.each(calls)('$path names the schema first', ({ text }) => {
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../schemas/calls.schema.json',
    );
  });

  test('fail in the faulty menus alone', () => {
    const failing = calls.filter(({ text }) => text.includes('expectFailure:'));
    expect(failing.map(({ folder }) => folder)).toEqual(failing.map(() => 'faulty'));
    expect(failing).toHaveLength(4);
  });
});

test('the faulty examples show nearly every rule that is on by itself', () => {
  const shown = new Set(
    examples.flatMap(({ text }) => promised(text).map((line) => line.split(' ')[1])),
  );
  const hidden = rules.filter(({ id, severity }) => severity !== 'off' && !shown.has(id));
  // What silences a finding, what an importer loses, what is too large, and the very moment of
  // closing are shown with the rules themselves.
  expect(hidden.map(({ id }) => id)).toEqual([
    'faulty-suppression',
    'import-loss',
    'too-many-states',
    'trapped-at-closing-time',
    'unused-suppression',
  ]);
});

/** `line rule` of each finding with the preset `recommended`. */
function findingsIn(path: string, text: string): readonly string[] {
  const settings = settleSettings([{ kind: 'preset', id: 'recommended' }], rules, {
    rules: new Map(),
    only: [],
    skip: [],
  });
  const linted = lintSource(
    { path, text },
    {
      format: 'presszero',
      rules,
      settings: fileSettings(settings, path, rules),
      inlineConfig: true,
      check: checker,
    },
  );
  expect(linted.crashes).toEqual([]);
  return linted.report.findings
    .filter(({ suppressed }) => suppressed === undefined)
    .map(({ place, ruleId }) => `${place.start.line} ${ruleId}`);
}

/** `line rule` of each finding that a comment at the end of a line promises. */
function promised(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const ids = /# finds: (.+)$/.exec(line)?.[1]?.split(' ') ?? [];
    return ids.map((id) => `${index + 1} ${id}`);
  });
}
