import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import { defineImporter, type Importer } from '../src/importers/importer.ts';
import { formatOf } from '../src/lint/format-of.ts';
import { glob } from '../src/lint/glob.ts';
import { isOwnFormat } from '../src/lint/is-own-format.ts';
import { lint } from '../src/lint/lint.ts';
import { lintSource } from '../src/lint/lint-source.ts';
import { reportOf } from '../src/lint/report-of.ts';
import type { RuleChange, Settings } from '../src/lint/settings.ts';
import { settleSettings } from '../src/lint/settle-settings.ts';
import { TOOL } from '../src/lint/tool.ts';
import type { Rule } from '../src/rules/rule.ts';
import { dedent } from '../src/text/dedent.ts';
import { clinicRules } from './support/clinic-rules.ts';

const CLINIC = dedent`
  presszero: 1
  start: main
  steps:
    main:
      type: menu
      prompt: Welcome to the clinic.
      options: { "1": bye, "2": bye, "3": bye, "4": bye, "5": bye, "6": bye }
    bye: { type: hangup, prompt: Goodbye. }
`;

function settingsOf(
  rules: readonly Rule[],
  changes: Readonly<Record<string, RuleChange>> = {},
): Settings {
  return settleSettings([{ kind: 'preset', id: 'recommended' }], rules, {
    rules: new Map(Object.entries(changes)),
    only: [],
    skip: [],
  });
}

const level = (to: RuleChange['level']): RuleChange => ({
  level: to,
  options: new Map(),
  from: 'test',
});

function lintText(
  text: string,
  {
    rules = clinicRules,
    path = 'clinic.ivr.yaml',
    importers = [] as readonly Importer[],
    changes = {},
  } = {},
) {
  return lint([{ path, text }], { settings: settingsOf(rules, changes), rules, importers });
}

/** A rule that throws after its first fault. */
const broken: Rule = {
  ...(clinicRules.find(({ id }) => id === 'dead-end') as Rule),
  *check({ flow }) {
    yield { at: { start: 0, end: 1 }, message: `Flow "${flow.start?.value}" is odd` };
    throw new RangeError('no such step');
  },
};

const FAXED = [1, 2].map(() => readFlow({ path: '', text: CLINIC }).flow);

/** Reads `CALL FLOW` files: a line `lose` is lost. */
const fax = defineImporter({
  id: 'fax-tree',
  title: 'Fax tree',
  source: 'made up',
  extensions: ['.fax'],
  examples: [],
  detect: ({ text }) => text.startsWith('CALL FLOW'),
  read: ({ text }) => ({
    flows: FAXED,
    whole: new Set(FAXED),
    faults: [],
    losses: text.includes('lose')
      ? [{ at: { start: text.indexOf('lose'), end: text.length }, message: 'This is lost' }]
      : [],
  }),
});

describe('linting a flow', () => {
  it('gives each fault the level of the settings and the remedy of its rule', () => {
    const [file] = lintText(CLINIC).files;
    expect(file?.format).toBe('presszero');
    expect(file?.findings).toMatchObject([
      {
        ruleId: 'too-many-options',
        severity: 'warning',
        help: 'Mend it.',
        place: { start: { line: 7, column: 5 }, end: { line: 7, column: 12 } },
        suppressed: undefined,
      },
    ]);
  });

  it('says nothing of a rule that is off, and names the rules that were asked', () => {
    const report = lintText(CLINIC, { changes: { 'too-many-options': level('off') } });
    expect(report.files[0]?.findings).toEqual([]);
    expect(report.rules.map(({ id }) => id)).not.toContain('too-many-options');
    expect(report.rules.map(({ id }) => id)).toContain('dead-end');
    expect(report.rules.map(({ id }) => id)).not.toContain('music');
  });

  it('takes options from the settings', () => {
    const change: RuleChange = { level: undefined, options: new Map([['max', 6]]), from: 'test' };
    const report = lintText(CLINIC, { changes: { 'too-many-options': change } });
    expect(report.files[0]?.findings).toEqual([]);
  });

  it('keeps the text for files with findings only', () => {
    expect(lintText(CLINIC).files[0]?.text).toBe(CLINIC);
    const calm = lintText(CLINIC, { changes: { 'too-many-options': level('off') } });
    expect(calm.files[0]?.text).toBe('');
  });

  it('does not judge a flow that could not be read whole', () => {
    const report = lintText(`${CLINIC}  broken: [`);
    const found = report.files[0]?.findings.map(({ ruleId }) => ruleId);
    expect(found).toContain('syntax');
    expect(found).not.toContain('too-many-options');
  });

  it('is the same every time', () => {
    expect(lintText(CLINIC)).toEqual(lintText(CLINIC));
  });

  it('puts the files in the order of their paths and passes over what is no flow', () => {
    const sources = ['b.ivr.yaml', 'readme.txt', 'a.ivr.yaml'].map((path) => ({
      path,
      text: path === 'readme.txt' ? 'Read me.' : CLINIC,
    }));
    const setup = { settings: settingsOf(clinicRules), rules: clinicRules, importers: [] };
    expect(lint(sources, setup).files.map(({ path }) => path)).toEqual([
      'a.ivr.yaml',
      'b.ivr.yaml',
    ]);
  });
});

describe('a rule that throws', () => {
  const rules = clinicRules.map((rule) => (rule.id === 'dead-end' ? broken : rule));
  const linted = lintSource(
    { path: 'clinic.ivr.yaml', text: CLINIC },
    { format: 'presszero', rules, settings: settingsOf(rules).rules, inlineConfig: true },
  );

  it('is a finding that names it, and keeps what it and all others found', () => {
    expect(linted.report.findings.map(({ message }) => message)).toEqual([
      'Rule "dead-end" failed with "RangeError: no such step", a fault of presszero: please report it',
      'Flow "main" is odd',
      'Menu "main" offers 6 options, more than 5',
    ]);
  });

  it('is told apart, so that the run can end as our own fault', () => {
    expect(linted.crashes).toMatchObject([{ path: 'clinic.ivr.yaml', ruleId: 'dead-end' }]);
  });
});

describe('an importer', () => {
  const foreign = { path: 'clinic.fax', importers: [fax] };

  it('reads what it knows, each fault once though two flows show it', () => {
    const [file] = lintText('CALL FLOW', foreign).files;
    expect(file?.format).toBe('fax-tree');
    expect(file?.findings).toHaveLength(1);
  });

  it('has its losses told as findings that are only worth knowing', () => {
    const found = lintText('CALL FLOW lose', foreign).files[0]?.findings;
    expect(found?.find(({ ruleId }) => ruleId === 'import-loss')).toMatchObject({
      severity: 'info',
      message: 'This is lost',
    });
  });

  it('that throws is a finding, too', () => {
    const torn = {
      ...fax,
      read: () => {
        throw new Error('paper jam');
      },
    };
    const linted = lintSource(
      { path: 'clinic.fax', text: 'CALL FLOW' },
      {
        format: torn,
        rules: clinicRules,
        settings: settingsOf(clinicRules).rules,
        inlineConfig: true,
      },
    );
    expect(linted.report.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['syntax', 'error'],
    ]);
    expect(linted.crashes).toHaveLength(1);
  });

  it('is not asked about a flow in our own format', () => {
    const greedy = { ...fax, detect: () => true };
    expect(formatOf({ path: 'a.yaml', text: CLINIC }, [greedy], false)).toBe('presszero');
    expect(formatOf({ path: 'a.yaml', text: 'hello: 1' }, [greedy], false)).toBe(greedy);
    expect(formatOf({ path: 'a.yaml', text: 'hello: 1' }, [fax], true)).toBeUndefined();
  });
});

describe('our own format is known', () => {
  it.each([
    ['by the name alone', 'a.ivr.yaml', '', true, true],
    ['by the name alone, upper case', 'A.IVR.YML', 'x', true, true],
    ['by its first key', 'a.yaml', 'presszero: 1\n', true, true],
    ['by a key after comments', 'a.yml', '# hello\n\npresszero : 1', true, true],
    ['by a quoted key', 'a.yaml', '"presszero": 1', true, true],
    ['as JSON', 'a.json', '{\n  "presszero": 1, "steps": {} }', true, true],
    ['by start and steps', 'a.yaml', 'start: a\nsteps: {}', true, true],
    ['by steps alone if it is named', 'a.yaml', 'steps:\n  a:', false, true],
    ['with any ending', 'a.txt', 'presszero: 1', true, true],
    ['not by an indented key', 'a.yaml', 'jobs:\n  steps: []\n  presszero: 1', false, false],
    ['not by words in a text', 'a.json', '{ "text": "presszero: 1" }', false, false],
    ['not in a workflow', 'ci.yml', 'on: push\njobs: {}', false, false],
    ['not in an empty file', 'a.yaml', '', false, false],
  ])('%s', (_, path, text, met, named) => {
    expect(isOwnFormat({ path, text }, false)).toBe(met);
    expect(isOwnFormat({ path, text }, true)).toBe(named);
  });
});

describe('a report', () => {
  it('bears the version of the package', () => {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(TOOL).toEqual({ name, version });
  });

  it('knows a rule that only one file was asked for, at its worst level', () => {
    const linted = ['info', 'error', 'off'].map((to) =>
      lintSource(
        { path: `${to}.ivr.yaml`, text: CLINIC },
        {
          format: 'presszero',
          rules: clinicRules,
          settings: new Map([
            ...settingsOf(clinicRules).rules,
            ['music', { level: to as 'info', levelFrom: 'test', options: new Map() }],
          ]),
          inlineConfig: true,
        },
      ),
    );
    const info = reportOf(linted, clinicRules).rules.find(({ id }) => id === 'music');
    expect(info?.severity).toBe('error');
    expect(info?.url).toMatch(/^https:\/\/.*\/music\.md$/);
  });
});

describe('a glob', () => {
  it.each([
    ['*.yaml', 'bank.yaml', true],
    ['*.yaml', 'ivr/bank.yaml', false],
    ['**/*.yaml', 'bank.yaml', true],
    ['**/*.yaml', 'ivr/deep/bank.yaml', true],
    ['ivr/**', 'ivr/bank.yaml', true],
    ['ivr/**', 'ivr/deep/bank.yaml', true],
    ['ivr/**', 'ivr', false],
    ['ivr/**', 'other/ivr/bank.yaml', false],
    ['ivr/**/main.yaml', 'ivr/main.yaml', true],
    ['ivr/**/main.yaml', 'ivr/a/b/main.yaml', true],
    ['ivr/', 'ivr/bank.yaml', true],
    ['./ivr/*', 'ivr/bank.yaml', true],
    ['ivr/*', 'ivr/deep/bank.yaml', false],
    ['b?nk.yaml', 'bank.yaml', true],
    ['b?nk.yaml', 'bnk.yaml', false],
    ['[a-c]*.yaml', 'bank.yaml', true],
    ['[!a-c]*.yaml', 'bank.yaml', false],
    ['[]b]ank.yaml', 'bank.yaml', true],
    ['bank.{yaml,yml}', 'bank.yml', true],
    ['bank.{yaml,yml}', 'bank.json', false],
    ['{ivr,{old,new}/flows}/*.yaml', 'new/flows/bank.yaml', true],
    ['\\*.yaml', '*.yaml', true],
    ['\\*.yaml', 'a.yaml', false],
    ['bank{.yaml', 'bank{.yaml', true],
    ['*a*b', 'xaxxb', true],
    ['*a*b', 'xbxxa', false],
    ['💊.yaml', '💊.yaml', true],
    ['?.yaml', '💊.yaml', true],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(glob(pattern, { anywhere: false })(path)).toBe(fits);
  });

  it('without a folder fits a name in any folder, where that is wanted', () => {
    expect(glob('*.yaml', { anywhere: true })('ivr/deep/bank.yaml')).toBe(true);
    expect(glob('ivr/*.yaml', { anywhere: true })('a/ivr/bank.yaml')).toBe(false);
  });

  it('is done soon, whatever it holds', () => {
    const stars = `${'*a'.repeat(500)}b`;
    expect(glob(stars, { anywhere: false })('a'.repeat(2_000))).toBe(false);
    const folders = `${'**/a/'.repeat(200)}b`;
    expect(glob(folders, { anywhere: false })('a/'.repeat(2_000))).toBe(false);
    expect(glob('{a,b}'.repeat(60), { anywhere: false })('a'.repeat(60))).toBe(false);
  });
});
