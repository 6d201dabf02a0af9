import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fileSettings } from '../src/lint/file-settings.ts';
import { readSettings } from '../src/lint/read-settings.ts';
import type { CommandLineSettings, RuleSettings } from '../src/lint/settings.ts';
import { settingsSchema } from '../src/lint/settings-schema.ts';
import { type Layer, settleSettings } from '../src/lint/settle-settings.ts';
import { rules as allRules } from '../src/rules/index.ts';
import { dedent } from '../src/text/dedent.ts';
import { lineIndex } from '../src/text/line-index.ts';
import { clinicRules } from './support/clinic-rules.ts';

const NOTHING: CommandLineSettings = { rules: new Map(), only: [], skip: [] };

/** The faults of a settings file as `line:column-line:column message`. */
function faultsIn(text: string): readonly string[] {
  const { positionOf } = lineIndex(text);
  const { faults } = readSettings({ path: 'presszero.config.yaml', text }, clinicRules);
  expect(new Set(faults.map(({ rule }) => rule))).toEqual(
    new Set(faults.length ? ['settings'] : []),
  );
  return faults.map(({ at, message }) => {
    const [start, end] = [positionOf(at.start), positionOf(at.end)];
    return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`;
  });
}

/** What holds for a file, given the text of the settings, over the preset `recommended`. */
function settled(text: string, path = 'bank.ivr.yaml', commandLine = NOTHING): RuleSettings {
  const { settings: file, faults } = readSettings({ path: 'config.yaml', text }, clinicRules);
  expect(faults).toEqual([]);
  const layers: readonly Layer[] = [
    { kind: 'preset', id: 'recommended' },
    { kind: 'file', file },
  ];
  return fileSettings(settleSettings(layers, clinicRules, commandLine), path, clinicRules);
}

function levels(settings: RuleSettings): Readonly<Record<string, string>> {
  return Object.fromEntries([...settings].map(([id, { level }]) => [id, level]));
}

describe('a file of settings without a fault', () => {
  it('may be empty, or hold comments only', () => {
    expect(faultsIn('')).toEqual([]);
    expect(faultsIn('# all as it comes\n')).toEqual([]);
    expect(faultsIn('extends:\nfiles:\nrules:\noverrides:\n')).toEqual([]);
  });

  it('may say everything that there is to say', () => {
    const text = dedent`
      $schema: ./settings.schema.json
      extends: [recommended, ./house.yaml]
      files: ["ivr/**/*.yaml"]
      ignores: "**/*.draft.yaml"
      rules:
        dead-end: warn
        too-many-options: [error, { max: 7 }]
        long-prompt: [info, { secondsMax: 30, language: de, strict: true }]
      overrides:
        - files: ["ivr/legacy/**"]
          rules: { dead-end: "off" }
      suppressions: { requireReason: false, reportUnused: error }
    `;
    expect(faultsIn(text)).toEqual([]);
    const { settings } = readSettings({ path: 'config.yaml', text }, clinicRules);
    expect(settings.extends?.map(({ value }) => value)).toEqual(['recommended', './house.yaml']);
    expect(settings.files).toEqual(['ivr/**/*.yaml']);
    expect(settings.ignores).toEqual(['**/*.draft.yaml']);
    expect(settings.rules.get('dead-end')).toEqual({
      level: 'warning',
      options: new Map(),
      from: 'config.yaml:6:3',
    });
    expect(settings.rules.get('too-many-options')?.options).toEqual(new Map([['max', 7]]));
    expect([...(settings.overrides[0]?.rules.keys() ?? [])]).toEqual(['dead-end']);
    expect(settings.rules.get('unused-suppression')?.level).toBe('error');
    expect(settings.rules.get('faulty-suppression')?.options.get('requireReason')).toBe(false);
  });

  it('may be JSON', () => {
    expect(faultsIn('{ "rules": { "dead-end": ["error"] }, "extends": "strict" }')).toEqual([]);
  });
});

describe('a fault of a settings file is told at its place', () => {
  it.each([
    ['a mistyped key', 'rulez: {}', '1:1-1:6 No setting is called "rulez": did you mean "rules"?'],
    [
      'a key that is nothing like any',
      'plugins: []',
      '1:1-1:8 No setting is called "plugins": write "$schema", "extends", "files", "ignores", "customRules", "rules", "overrides", "suppressions"',
    ],
    [
      'a mistyped rule',
      'rules:\n  dead-ned: off',
      '2:3-2:11 No rule is called "dead-ned": did you mean "dead-end"?',
    ],
    [
      'a rule in an override',
      'overrides:\n  - files: a.yaml\n    rules: { dead-nd: off }',
      '3:14-3:21 No rule is called "dead-nd": did you mean "dead-end"?',
    ],
    [
      'a mistyped level',
      'rules: { dead-end: eror }',
      '1:20-1:24 "eror" is no level for rule "dead-end": did you mean "error"?',
    ],
    [
      'a level that is a number',
      'rules: { dead-end: 2 }',
      '1:20-1:21 "2" is no level for rule "dead-end": write error, warning, info or off',
    ],
    [
      'a list without a level',
      'rules: { dead-end: [] }',
      '1:20-1:22 Rule "dead-end" is given no level: write error, warning, info or off',
    ],
    [
      'options where the level belongs',
      'rules: { too-many-options: { max: 3 } }',
      '1:28-1:38 Rule "too-many-options" begins with no level: write one, as in [warning, { ... }]',
    ],
    [
      'a third item',
      'rules: { too-many-options: [error, { max: 3 }, 4] }',
      '1:48-1:49 A level and a map of options are all: leave this out',
    ],
    [
      'a mistyped option',
      'rules: { too-many-options: [error, { mx: 3 }] }',
      '1:38-1:40 No option of "too-many-options" is called "mx": did you mean "max"?',
    ],
    [
      'an option of a rule that has none',
      'rules: { dead-end: [error, { max: 3 }] }',
      '1:30-1:33 No option of "dead-end" is called "max": leave it out',
    ],
    [
      'a word where a number belongs',
      'rules: { too-many-options: [error, { max: five }] }',
      '1:43-1:47 Option "max" of "too-many-options" is "five": write a number from 1 to 12 (options)',
    ],
    [
      'a number in quotes',
      'rules: { too-many-options: [error, { max: "5" }] }',
      '1:43-1:46 Option "max" of "too-many-options" is "5": write a number from 1 to 12 (options)',
    ],
    [
      'a number beyond its bounds',
      'rules: { too-many-options: [error, { max: 13 }] }',
      '1:43-1:45 Option "max" of "too-many-options" is "13": write a number from 1 to 12 (options)',
    ],
    [
      'a list where an option takes one value',
      'rules: { too-many-options: [error, { max: [1] }] }',
      '1:43-1:46 Option "max" of "too-many-options" is a list: write a number from 1 to 12 (options)',
    ],
    [
      'a word where true or false belongs',
      'rules: { long-prompt: [info, { strict: yes }] }',
      '1:40-1:43 Option "strict" of "long-prompt" is "yes": write true or false',
    ],
    [
      'an empty text',
      'rules: { long-prompt: [info, { language: }] }',
      '1:42-1:42 Option "language" of "long-prompt" is empty: write a text, such as "en"',
    ],
    [
      'a key that stands twice',
      'rules: { dead-end: off, dead-end: error }',
      '1:25-1:33 Key "dead-end" stands twice in one map: remove or rename one of them',
    ],
    [
      'a list as settings',
      '- strict',
      '1:1-1:9 The settings must be a map: write "key: value" lines',
    ],
    [
      'rules as a list',
      'rules: [dead-end]',
      '1:8-1:18 "rules" must be a map: write "key: value" lines',
    ],
    [
      'overrides as a map',
      'overrides: { files: a.yaml }',
      '1:12-1:29 "overrides" must be a list: begin each override with "- files:"',
    ],
    [
      'an override without files',
      'overrides:\n  - rules: { dead-end: off }',
      '2:5-2:29 This override names no files: add "files"',
    ],
    [
      'a map among globs',
      'files: [{ a: b }]',
      '1:9-1:17 "files" must be a text or a list of texts',
    ],
    [
      'a number among globs',
      'files: ["menus/**"]\nignores: [drafts, 2024]',
      '2:19-2:23 "ignores" must be a text or a list of texts: write "2024" in quotes',
    ],
    [
      'nothing for a glob',
      'files: ~\nignores: [~]',
      '2:11-2:12 "ignores" must be a text or a list of texts',
    ],
    [
      'a mistyped key of suppressions',
      'suppressions: { requireReasons: true }',
      '1:17-1:31 No setting of "suppressions" is called "requireReasons": did you mean "requireReason"?',
    ],
    [
      'a reason that is neither true nor false',
      'suppressions: { requireReason: perhaps }',
      '1:32-1:39 "requireReason" must be true or false',
    ],
    [
      'a level that does not exist for unused comments',
      'suppressions: { reportUnused: loud }',
      '1:31-1:35 "loud" is no level for rule "unused-suppression": write error, warning, info or off',
    ],
    [
      'syntax turned off',
      'rules: { syntax: off }',
      '1:18-1:21 Rule "syntax" is always an error: a file that cannot be read must not look like one without faults: leave this out',
    ],
  ])('%s', (_, text, fault) => {
    const found = faultsIn(text);
    expect(found).toContain(fault);
    expect(found).toHaveLength(1);
  });

  it('all at once, in the order of the file, and the rest still counts', () => {
    const text =
      'rules:\n  dead-ned: off\n  long-prompt: loud\n  too-many-options: [error, { max: 0 }]\n';
    expect(faultsIn(text).map((fault) => fault.split(' ')[0])).toEqual([
      '2:3-2:11',
      '3:16-3:20',
      '4:36-4:37',
    ]);
    const { settings } = readSettings({ path: 'config.yaml', text }, clinicRules);
    expect(settings.rules.get('too-many-options')?.level).toBe('error');
  });

  it('a file that YAML cannot read', () => {
    expect(faultsIn('rules: { dead-end: "off }\n').length).toBeGreaterThan(0);
  });

  it.each([
    ['a circle of aliases', 'rules: &a { dead-end: *a }'],
    ['an alias that names nothing', 'rules: *nothing'],
    ['brackets without end', '['.repeat(50_000)],
    ['a proto key', '__proto__: { rules: 1 }\nconstructor: 2'],
  ])('%s does no harm', (_, text) => {
    expect(faultsIn(text).length).toBeGreaterThan(0);
  });
});

describe('settings that build on each other', () => {
  it('take the level and the options of the later one, option by option', () => {
    const settings = settled('rules: { long-prompt: [warning, { secondsMax: 30 }] }');
    expect(settings.get('long-prompt')).toEqual({
      level: 'warning',
      levelFrom: 'config.yaml:1:10',
      options: new Map<string, unknown>([
        ['secondsMax', { value: 30, from: 'config.yaml:1:10' }],
        ['language', { value: 'en', from: undefined }],
        ['strict', { value: false, from: undefined }],
      ]),
    });
    expect(settings.get('dead-end')?.levelFrom).toBe('preset "recommended"');
  });

  it('keep the level when only an option is said anew', () => {
    const setting = settled('suppressions: { requireReason: false }').get('faulty-suppression');
    expect(setting?.level).toBe('warning');
    expect(setting?.options.get('requireReason')?.value).toBe(false);
  });

  it('keep the options when only the level is said anew', () => {
    const text = dedent`
      rules: { too-many-options: [error, { max: 3 }] }
      overrides: [{ files: "*.ivr.yaml", rules: { too-many-options: info } }]
    `;
    const setting = settled(text).get('too-many-options');
    expect(setting?.level).toBe('info');
    expect(setting?.options.get('max')?.value).toBe(3);
  });

  it.each([
    ['ivr/legacy/old.yaml', 'off'],
    ['ivr/legacy/deep/old.yaml', 'off'],
    ['ivr/new.yaml', 'error'],
    ['legacy/old.yaml', 'error'],
  ])('override only the files that fit: %s', (path, level) => {
    const text = 'overrides: [{ files: ["ivr/legacy/**"], rules: { dead-end: off } }]';
    expect(settled(text, path).get('dead-end')?.level).toBe(level);
  });

  it('take the later of two overrides', () => {
    const text = dedent`
      overrides:
        - { files: "*.yaml", rules: { dead-end: info } }
        - { files: "bank.*", rules: { dead-end: warning } }
    `;
    expect(settled(text).get('dead-end')?.level).toBe('warning');
  });
});

describe('presets', () => {
  const inPreset = (id: 'minimal' | 'recommended' | 'strict') =>
    levels(settleSettings([{ kind: 'preset', id }], clinicRules, NOTHING).rules);

  it('follow from what the rules say of themselves', () => {
    expect(inPreset('minimal')).toMatchObject({
      'dead-end': 'error',
      'too-many-options': 'off',
      music: 'off',
    });
    expect(inPreset('recommended')).toMatchObject({
      'dead-end': 'error',
      'too-many-options': 'warning',
      'long-prompt': 'info',
      music: 'off',
    });
    expect(inPreset('strict')).toMatchObject({
      'dead-end': 'error',
      'too-many-options': 'error',
      'long-prompt': 'info',
      music: 'warning',
    });
  });
});

describe('the command line', () => {
  const flags = (said: Partial<CommandLineSettings>) =>
    levels(settled('rules: { dead-end: info }', 'bank.ivr.yaml', { ...NOTHING, ...said }));

  it('wins over files and overrides', () => {
    const change = { level: 'warning', options: new Map(), from: '--rule' } as const;
    expect(flags({ rules: new Map([['dead-end', change]]) })['dead-end']).toBe('warning');
  });

  it('--only turns off all others but syntax, and on what was off', () => {
    const only = flags({ only: ['music'] });
    expect(only).toMatchObject({ music: 'warning', 'dead-end': 'off', syntax: 'error' });
    expect(flags({ only: ['dead-end'] })['dead-end']).toBe('info');
  });

  it('--skip turns off', () => {
    expect(flags({ skip: ['dead-end'] })).toMatchObject({
      'dead-end': 'off',
      'too-many-options': 'warning',
    });
  });
});

describe('the JSON Schema of the settings', () => {
  const validate = new Ajv({ strict: false }).compile(settingsSchema(clinicRules));
  const accepts = (value: unknown) => validate(value);

  it('accepts what the reader accepts', () => {
    expect(
      accepts({
        extends: ['recommended', './house.yaml'],
        files: 'a.yaml',
        rules: { 'too-many-options': ['warn', { max: 7 }], 'dead-end': 'off' },
        overrides: [{ files: ['a/**'], rules: {} }],
        suppressions: { requireReason: true, reportUnused: 'error' },
      }),
    ).toBe(true);
  });

  it.each([
    { rulez: {} },
    { rules: { 'dead-ned': 'off' } },
    { rules: { 'dead-end': 'loud' } },
    { rules: { 'too-many-options': ['error', { max: 13 }] } },
    { rules: { 'too-many-options': ['error', { mx: 3 }] } },
    { extends: ['recomended'] },
    { overrides: [{ rules: {} }] },
  ])('refuses what the reader refuses: %j', (value) => {
    expect(accepts(value)).toBe(false);
  });

  it('knows every rule with every option', () => {
    const text = JSON.stringify(settingsSchema(allRules));
    for (const { id, options } of allRules) {
      expect(text).toContain(`"${id}"`);
      for (const name of Object.keys(options)) expect(text).toContain(`"${name}"`);
    }
    expect(() => new Ajv({ strictTuples: false }).compile(settingsSchema(allRules))).not.toThrow();
  });
});
