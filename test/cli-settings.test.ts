import { describe, expect, it } from 'vitest';
import { readTree } from '../src/document/read-tree.ts';
import { readSettings } from '../src/lint/read-settings.ts';
import { rules } from '../src/rules/index.ts';
import { dedent } from '../src/text/dedent.ts';
import { run, type Thing } from './support/world.ts';

const DEAD_END = dedent`
  presszero: 1
  start: desk
  steps:
    desk: { type: queue, prompt: Please hold., timedOut: bye, full: unwired, closed: bye, maxWait: 5m }
    bye: { type: hangup, prompt: Goodbye. }
`;

type Files = Readonly<Record<string, Thing>>;

/** The level at which `dead-end` is found in each file, by path; what else is found is not told. */
async function levels(files: Files, argv: readonly string[] = []) {
  const { out, err } = await run(['lint', '-f', 'json', ...argv], { files });
  expect(err).toBe('');
  const { results } = JSON.parse(out);
  return Object.fromEntries(
    results
      .filter(({ ruleId }: { ruleId: string }) => ruleId === 'dead-end')
      .map(({ file, severity }: { file: string; severity: string }) => [file, severity]),
  );
}

const deadEnd = (level: string) => `rules: { dead-end: ${level} }`;

describe('settings are found', () => {
  it.each(['presszero.config.yaml', 'presszero.config.yml'])('as %s', async (name) => {
    const files = { 'bank.ivr.yaml': DEAD_END, [name]: deadEnd('info') };
    expect(await levels(files)).toEqual({ 'bank.ivr.yaml': 'info' });
  });

  it('as JSON', async () => {
    const files = {
      'bank.ivr.yaml': DEAD_END,
      'presszero.config.json': '{ "rules": { "dead-end": "info" } }',
    };
    expect(await levels(files)).toEqual({ 'bank.ivr.yaml': 'info' });
  });

  it('nearest to each flow, one file and no more', async () => {
    const files = {
      'presszero.config.yaml': deadEnd('info'),
      'a.ivr.yaml': DEAD_END,
      'deep/down/b.ivr.yaml': DEAD_END,
      'own/presszero.config.yaml': 'rules: {}',
      'own/down/c.ivr.yaml': DEAD_END,
    };
    expect(await levels(files)).toEqual({
      'a.ivr.yaml': 'info',
      'deep/down/b.ivr.yaml': 'info',
      'own/down/c.ivr.yaml': 'error',
    });
  });

  it('no higher than the git root', async () => {
    const above = { '/home/ada/presszero.config.yaml': deadEnd('info'), 'a.ivr.yaml': DEAD_END };
    expect(await levels(above)).toEqual({ 'a.ivr.yaml': 'info' });
    expect(await levels({ ...above, '.git/HEAD': '' })).toEqual({ 'a.ivr.yaml': 'error' });
  });

  it('by --config, for all files; its globs count from the working directory', async () => {
    const files = {
      'ci/strict.yaml': 'overrides: [{ files: ["ivr/**"], rules: { dead-end: warning } }]',
      'presszero.config.yaml': deadEnd('info'),
      'a.ivr.yaml': DEAD_END,
      'ivr/b.ivr.yaml': DEAD_END,
    };
    expect(await levels(files, ['--config', 'ci/strict.yaml'])).toEqual({
      'a.ivr.yaml': 'error',
      'ivr/b.ivr.yaml': 'warning',
    });
    expect(await levels(files, ['-c', 'ci/strict.yaml', '--no-config'])).toEqual({
      'a.ivr.yaml': 'error',
      'ivr/b.ivr.yaml': 'error',
    });
  });

  it('not with --no-config', async () => {
    const files = { 'a.ivr.yaml': DEAD_END, 'presszero.config.yaml': deadEnd('info') };
    expect(await levels(files, ['--no-config'])).toEqual({ 'a.ivr.yaml': 'error' });
  });

  it('but not two side by side', async () => {
    const files = {
      'a.ivr.yaml': DEAD_END,
      'presszero.config.yaml': '',
      'presszero.config.json': '{}',
    };
    const { code, err } = await run(['lint'], { files });
    expect(code).toBe(2);
    expect(err).toBe(
      'presszero: "presszero.config.yaml" and "presszero.config.json" both stand in "/home/ada/menus": keep one of them\n',
    );
  });

  it.each([
    ['none.yaml', {}, '"none.yaml" does not exist'],
    ['secret.yaml', { 'secret.yaml': { denied: 'file' } }, '"secret.yaml" may not be opened'],
    [
      'latin.yaml',
      { 'latin.yaml': Uint8Array.from([0xe9]) },
      '"latin.yaml" is not written in UTF-8',
    ],
  ] as const)('and must be readable: %s', async (name, more, message) => {
    const { code, err, out } = await run(['lint', '--config', name], {
      files: { 'a.ivr.yaml': DEAD_END, ...more },
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`presszero: ${message}`);
  });
});

describe('settings may build', () => {
  const flow = { 'a.ivr.yaml': DEAD_END };

  it.each([
    ['on a preset', 'extends: strict', 'error'],
    ['on nothing at all', 'extends: []', undefined],
    ['on a file', 'extends: ./house.yaml', 'info'],
    ['on a file, and say more', 'extends: ./house.yaml\nrules: { dead-end: warning }', 'warning'],
    ['on a file and then a preset', 'extends: [./house.yaml, recommended]', 'error'],
    ['on a preset and then a file', 'extends: [recommended, house.yaml]', 'info'],
    ['on the same file twice', 'extends: [./house.yaml, ./house.yaml]', 'info'],
    ['on a file that builds on one', 'extends: ./team/team.yaml', 'info'],
  ])('%s', async (_, text, level) => {
    const files = {
      ...flow,
      'presszero.config.yaml': text,
      'house.yaml': deadEnd('info'),
      'team/team.yaml': 'extends: ../house.yaml',
      '.git/HEAD': '',
    };
    expect(await levels(files)).toEqual(level === undefined ? {} : { 'a.ivr.yaml': level });
  });

  it('and --preset stands in for their presets, not for what they say themselves', async () => {
    const files = { ...flow, 'presszero.config.yaml': `extends: strict\n${deadEnd('info')}` };
    expect(await levels(files, ['--preset', 'minimal'])).toEqual({ 'a.ivr.yaml': 'info' });
  });

  it.each([
    [
      'itself',
      { 'presszero.config.yaml': 'extends: ./presszero.config.yaml' },
      'These settings build on themselves: "presszero.config.yaml" -> "presszero.config.yaml"',
    ],
    [
      'each other in a circle',
      { 'presszero.config.yaml': 'extends: ./b.yaml', 'b.yaml': 'extends: presszero.config.yaml' },
      'These settings build on themselves: "presszero.config.yaml" -> "b.yaml" -> "presszero.config.yaml"',
    ],
    [
      'a mistyped preset',
      { 'presszero.config.yaml': 'extends: [strct]' },
      'No preset is called "strct": did you mean "strict"?',
    ],
    [
      'a package',
      { 'presszero.config.yaml': 'extends: [eslint-config]' },
      'No preset is called "eslint-config": write minimal, recommended or strict, or a file that ends in .yaml, .json or .ts',
    ],
    [
      'a missing file',
      { 'presszero.config.yaml': 'extends: ./none.yaml' },
      '"./none.yaml" is no file',
    ],
    [
      'a file outside of the project',
      { 'presszero.config.yaml': 'extends: ../../secret.yaml', '/home/secret.yaml': 'password: 0' },
      '"../../secret.yaml" lies outside of "/home/ada/menus": settings build on files below it only',
    ],
    [
      'a link that leads outside',
      {
        'presszero.config.yaml': 'extends: ./in.yaml',
        'in.yaml': { link: '/home/secret.yaml' },
        '/home/secret.yaml': 'password: 0',
      },
      '"./in.yaml" lies outside of',
    ],
    [
      'a file that may not be read',
      { 'presszero.config.yaml': 'extends: ./s.yaml', 's.yaml': { denied: 'file' } },
      '"s.yaml" may not be opened',
    ],
  ] as const)('but not on %s', async (_, files, message) => {
    const { code, out } = await run(['lint', '-f', 'concise'], { files: { ...flow, ...files } });
    expect(code).toBe(2);
    expect(out).toContain(message);
    expect(out).not.toContain('password');
    expect(out).not.toContain('dead-end');
  });

  it('but not on ever more files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `s${index}.yaml`,
        `extends: [./s${index + 1}.yaml, ./s${index + 1}.yaml]`,
      ]),
    );
    const { code, out } = await run(['lint', '-c', 's0.yaml', '-f', 'concise'], {
      files: { ...flow, ...files, 's40.yaml': '' },
    });
    expect(code).toBe(2);
    expect(out).toContain('build on more than 64 others');
  });
});

describe('faults of the settings', () => {
  const files = {
    'a.ivr.yaml': DEAD_END,
    'presszero.config.yaml': 'extends: ./house.yaml\nrules: { dead-ned: off }\n',
    'house.yaml': 'rulez: {}\n',
  };

  it('are shown with their lines, nothing is linted, and the exit code is 2', async () => {
    const { code, out, err } = await run(['lint'], { files });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toContain('No rule is called "dead-ned": did you mean "dead-end"?');
    expect(out).toContain('rules: { dead-ned: off }');
    expect(out).toContain('No setting is called "rulez": did you mean "rules"?');
    expect(out).not.toContain('wired');
  });

  it('stand in every report, whatever its format', async () => {
    const { code, out } = await run(['lint', '-f', 'json', '--exit-zero'], { files });
    expect(code).toBe(2);
    expect(JSON.parse(out).results).toMatchObject([
      { ruleId: 'settings', file: 'house.yaml', range: { start: { line: 1, column: 1 } } },
      {
        ruleId: 'settings',
        file: 'presszero.config.yaml',
        range: { start: { line: 2, column: 10 } },
      },
    ]);
  });

  it('in a folder further down count, too', async () => {
    const deep = {
      'a.ivr.yaml': DEAD_END,
      'b/b.ivr.yaml': DEAD_END,
      'b/presszero.config.yml': 'x: 1',
    };
    const { code, out } = await run(['lint', '-f', 'concise'], { files: deep });
    expect(code).toBe(2);
    expect(out).toMatch(/^b\/presszero\.config\.yml:1:1: error settings/);
  });

  it('are told by print-config as well', async () => {
    const { code, out } = await run(['print-config'], { files });
    expect(code).toBe(2);
    expect(out).toContain('did you mean "dead-end"?');
  });
});

describe('the files of the settings', () => {
  const files = {
    'presszero.config.yaml': 'files: ["ivr/**/*.yaml", "*.flow"]',
    'a.ivr.yaml': DEAD_END,
    'ivr/deep/b.yaml': DEAD_END,
    'other/c.flow': DEAD_END,
  };

  it('are linted when none is named', async () => {
    expect(Object.keys(await levels(files))).toEqual(['ivr/deep/b.yaml', 'other/c.flow']);
  });

  it('do not count when one is named', async () => {
    expect(Object.keys(await levels(files, ['a.ivr.yaml']))).toEqual(['a.ivr.yaml']);
  });
});

describe('print-config', () => {
  const files = {
    'presszero.config.yaml': dedent`
      extends: [strict]
      ignores: [out]
      rules:
        too-many-options: [error, { max: 4 }]
      overrides:
        - files: "ivr/**"
          rules: { dead-end: info }
    `,
    'ivr/a.ivr.yaml': DEAD_END,
  };

  it('prints what holds and who says so', async () => {
    const { code, out } = await run(['print-config', '--skip', 'no-exit-loop'], { files });
    expect(code).toBe(0);
    expect(out).toContain('# presszero.config.yaml\n');
    expect(out).toMatch(/^ {2}dead-end: error +# preset "strict"$/m);
    expect(out).toMatch(
      /^ {2}too-many-options: \[error, \{ .*max: 4.* \}\] +# presszero\.config\.yaml:4:3$/m,
    );
    expect(out).toMatch(/^ {2}no-exit-loop: off +# --skip$/m);
  });

  it('prints what holds for one flow', async () => {
    const { out } = await run(['print-config', '--for', 'ivr/a.ivr.yaml'], { files });
    expect(out).toMatch(/^ {2}dead-end: info +# presszero\.config\.yaml:7:14$/m);
  });

  it('prints settings that can be read again', async () => {
    for (const argv of [[], ['--no-config'], ['--preset', 'minimal']]) {
      const { out } = await run(['print-config', ...argv], { files });
      expect(readTree(out).faults).toEqual([]);
      expect(readSettings({ path: 'printed.yaml', text: out }, rules).faults).toEqual([]);
    }
  });

  it('prints JSON for programs', async () => {
    const { out } = await run(['print-config', '-f', 'json'], { files });
    const data = JSON.parse(out);
    expect(data.readFrom).toEqual(['presszero.config.yaml']);
    expect(data.rules['too-many-options'].options.max).toEqual({
      value: 4,
      from: 'presszero.config.yaml:4:3',
    });
  });
});
