import { describe, expect, test } from 'vitest';
import { allGenerated } from '../tools/generate/all-generated.ts';
import { betweenMarkers } from '../tools/generate/between-markers.ts';
import { putGenerated } from '../tools/generate/put-generated.ts';
import { registries } from '../tools/generate/registries.ts';
import { ruleNameFault } from '../tools/generate/rule-name-fault.ts';
import { readSources } from '../tools/read-sources.ts';

describe('what is generated', () => {
  test('is up to date: else run "npm run generate"', () => {
    expect(putGenerated(registries(readSources('.')), { check: true, owned: [] })).toEqual([]);
    expect(putGenerated(allGenerated(), { check: true })).toEqual([]);
  });

  test('is the same each time', () => {
    expect(allGenerated()).toEqual(allGenerated());
  });

  test('is a page for each rule, and a page whose rule is gone is told', () => {
    const files = allGenerated().filter(({ path }) => path !== 'docs/rules/dead-end.md');
    expect(putGenerated(files, { check: true })).toEqual(['docs/rules/dead-end.md']);
  });
});

describe('a registry', () => {
  const sources = new Map([
    ['rules/rule.ts', 'export function defineRule() {}'],
    ['rules/silent-caller.ts', 'export default defineRule({'],
    ['rules/dead-end.ts', 'export default defineRule({'],
    ['rules/index.ts', ''],
    ['importers/connect/connect.ts', 'export default defineImporter({'],
    ['importers/connect/blocks.ts', 'export default defineImporter({'],
    ['importers/key-table.ts', 'export default defineImporter({'],
    ['reporters/json.ts', 'export default defineReporter({'],
    ['reporters/last-line.ts', 'export function lastLine() {}'],
  ]);
  const textOf = (path: string) => registries(sources).find((file) => file.path === path)?.text;

  test('of rules holds each rule by its id, and no helper', () => {
    expect(textOf('src/rules/index.ts')).toMatchInlineSnapshot(`
      "// Written by \`npm run generate\` from the files in this folder: change the files, not this list.
      import deadEnd from './dead-end.ts';
      import silentCaller from './silent-caller.ts';
      import type { Rule } from './rule.ts';

      /** All rules, in the order of their ids. */
      export const rules: readonly Rule[] = [
        deadEnd,
        silentCaller,
      ];
      "
    `);
  });

  test('of importers knows files and folders, and loads one when it is wanted', () => {
    expect(textOf('src/importers/index.ts')).toMatchInlineSnapshot(`
      "// Written by \`npm run generate\` from the files in this folder: change the files, not this list.

      /** All importers by id, in the order of their ids; each is loaded when it is wanted. */
      export const importers = {
        connect: () => import('./connect/connect.ts'),
        'key-table': () => import('./key-table.ts'),
      } as const;
      "
    `);
  });

  test('of reporters leaves helpers out', () => {
    expect(textOf('src/reporters/index.ts')).toMatchInlineSnapshot(`
      "// Written by \`npm run generate\` from the files in this folder: change the files, not this list.

      /** All reporters by id, in the order of their ids; each is loaded when it is wanted. */
      export const reporters = {
        json: () => import('./json.ts'),
      } as const;
      "
    `);
  });
});

test('a generated part replaces what stands between its markers and nothing else', () => {
  const page = 'Before\n<!-- rules:start -->\nold\n<!-- rules:end -->\nAfter\n';
  expect(betweenMarkers(page, 'rules', 'new')).toBe(
    'Before\n<!-- rules:start -->\n\nnew\n\n<!-- rules:end -->\nAfter\n',
  );
  expect(() => betweenMarkers('No marker', 'rules', 'new')).toThrow(/rules:start/);
});

describe('the name of a new rule', () => {
  test.each(['dead-end', 'no-9-key', 'bounce-back'])('may be %s', (id) => {
    expect(ruleNameFault(id)).toBeUndefined();
  });

  test.each([
    '',
    'Dead-end',
    'dead_end',
    'dead--end',
    '../dead-end',
    'index',
    'rule',
    'x',
    '9-key',
  ])('may not be "%s"', (id) => {
    expect(ruleNameFault(id)).toBeDefined();
  });
});
