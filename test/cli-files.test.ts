import { describe, expect, it } from 'vitest';
import { FIRST_FLOW } from '../src/cli/first-flow.ts';
import { type Machine, run, type Thing } from './support/world.ts';

const EXPORT = JSON.stringify({
  Version: '2019-10-30',
  StartAction: 'bye',
  Actions: [{ Identifier: 'bye', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} }],
});

/** The flows that `lint --list-files` finds, and how it ended. */
async function list(
  argv: readonly string[],
  files: Readonly<Record<string, Thing>>,
  more: Omit<Machine, 'files'> = {},
) {
  const { code, out, err } = await run(['lint', '--list-files', ...argv], { ...more, files });
  return { code, err, found: out.split('\n').filter((line) => line !== '') };
}

/** The same, where nothing is amiss. */
async function found(
  argv: readonly string[],
  files: Readonly<Record<string, Thing>>,
): Promise<readonly string[]> {
  const { code, err, found: paths } = await list(argv, files);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return paths;
}

describe('a folder', () => {
  it('is searched for flows of every name and format that is known by its content', async () => {
    const files = {
      'bank.ivr.yaml': 'oops',
      'old/bank.yml': FIRST_FLOW,
      'old/bank.json': '{ "presszero": 1, "start": "bye", "steps": {} }',
      'connect/flow.json': EXPORT,
      'connect/flow': EXPORT,
    };
    expect(await found([], files)).toEqual([
      'bank.ivr.yaml',
      'connect/flow',
      'connect/flow.json',
      'old/bank.json',
      'old/bank.yml',
    ]);
    expect(await found(['old'], files)).toEqual(['old/bank.json', 'old/bank.yml']);
    expect(await found(['./old/'], files)).toEqual(['old/bank.json', 'old/bank.yml']);
  });

  it('gives nothing that is no flow, nor what belongs to others', async () => {
    expect(
      await found([], {
        'bank.ivr.yaml': FIRST_FLOW,
        'package.json': '{ "name": "menus" }',
        'azure-pipelines.yml': 'trigger: none\nsteps:\n  - script: npm test\n',
        'notes.txt': FIRST_FLOW,
        LICENSE: 'presszero: 1',
        'presszero.config.yaml': 'extends: [strict]',
        'bank.calls.yaml': 'presszero: 1',
        'node_modules/menu/a.ivr.yaml': FIRST_FLOW,
        '.git/a.ivr.yaml': FIRST_FLOW,
        '.cache/a.ivr.yaml': FIRST_FLOW,
      }),
    ).toEqual(['bank.ivr.yaml']);
  });

  it('without a flow is a mistake, unless it is allowed', async () => {
    const files = { 'ivr/readme.md': 'Menus.' };
    expect(await list(['ivr'], files)).toEqual({
      code: 2,
      found: [],
      err: 'presszero: "ivr" leads to no flow: name files, folders or globs that do\n',
    });
    expect(await found(['ivr', '--no-error-on-unmatched-pattern'], files)).toEqual([]);
    const both = await run(['lint', 'ivr', 'a.ivr.yaml'], {
      files: { ...files, 'a.ivr.yaml': FIRST_FLOW },
    });
    expect(both.code).toBe(2);
    expect(both.out).toContain('No findings in 1 file');
  });

  it('that cannot be read is told, and the others are linted', async () => {
    const files = { 'a.ivr.yaml': FIRST_FLOW, secret: { denied: 'folder' } } as const;
    const { code, err, out } = await run(['lint'], { files });
    expect(code).toBe(2);
    expect(err).toBe('presszero: "secret" may not be opened: check its permissions\n');
    expect(out).toContain('No findings in 1 file');
  });
});

describe('links', () => {
  it('that go in a circle do no harm', async () => {
    const files = {
      'a.ivr.yaml': FIRST_FLOW,
      'ivr/up': { link: '/home/ada/menus' },
      'ivr/self': { link: '/home/ada/menus/ivr/self' },
    };
    expect(await found([], files)).toEqual(['a.ivr.yaml']);
  });

  it('lead to the real file, once', async () => {
    const files = { 'real/a.ivr.yaml': FIRST_FLOW, 'b.ivr.yaml': { link: 'real/a.ivr.yaml' } };
    expect(await found([], files)).toEqual(['real/a.ivr.yaml']);
    expect(await found(['b.ivr.yaml'], files)).toEqual(['real/a.ivr.yaml']);
  });

  it('do not lead out of the project', async () => {
    const files = {
      'a.ivr.yaml': FIRST_FLOW,
      'b.ivr.yaml': { link: '/etc/secret.ivr.yaml' },
      '/etc/secret.ivr.yaml': FIRST_FLOW,
    };
    expect(await found([], files)).toEqual(['a.ivr.yaml']);
    const { err } = await list(['--debug'], files);
    expect(err).toContain('"b.ivr.yaml" is a link that leads out of "/home/ada/menus"');
  });
});

describe('a glob', () => {
  const files = {
    'bank.ivr.yaml': FIRST_FLOW,
    'ivr/a.yaml': FIRST_FLOW,
    'ivr/deep/b.yml': FIRST_FLOW,
    'ivr/deep/c.xyz': FIRST_FLOW,
    '/home/ada/other/d.yaml': FIRST_FLOW,
    'odd[1].ivr.yaml': FIRST_FLOW,
  };

  it.each([
    ['*.yaml', ['bank.ivr.yaml', 'odd[1].ivr.yaml']],
    ['ivr/**', ['ivr/a.yaml', 'ivr/deep/b.yml']],
    ['**/*.{yaml,yml}', ['bank.ivr.yaml', 'ivr/a.yaml', 'ivr/deep/b.yml', 'odd[1].ivr.yaml']],
    ['ivr/*/b.yml', ['ivr/deep/b.yml']],
    ['../other/*.yaml', ['/home/ada/other/d.yaml']],
    ['/home/ada/other/**', ['/home/ada/other/d.yaml']],
    ['odd[1].ivr.yaml', ['odd[1].ivr.yaml']],
  ])('%s', async (glob, paths) => {
    expect(await found([glob], files)).toEqual(paths);
  });

  it.each(['*.xml', 'nowhere/*.yaml'])('%s that fits nothing is a mistake', async (glob) => {
    const { code, err } = await list([glob], files);
    expect(code).toBe(2);
    expect(err).toBe(
      `presszero: "${glob}" leads to no flow: name files, folders or globs that do\n`,
    );
  });
});

describe('a file that is named', () => {
  it('is linted whatever its ending', async () => {
    expect(await found(['menu.txt'], { 'menu.txt': FIRST_FLOW })).toEqual(['menu.txt']);
  });

  it('must be a flow', async () => {
    const { code, err } = await list(['package.json'], { 'package.json': '{ "name": "menus" }' });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^presszero: "package.json" is no flow: presszero knows a flow file .*Amazon Connect/,
    );
  });

  it.each([
    ['missing.yaml', undefined, 'does not exist'],
    ['', undefined, 'names no file'],
    ['secret.ivr.yaml', { denied: 'file' }, 'may not be opened: check its permissions'],
    ['huge.ivr.yaml', { start: FIRST_FLOW, size: 70_000_000 }, 'is larger than 64 MiB'],
  ] as const)('must be there and readable: %s', async (name, thing, why) => {
    const files = { 'a.ivr.yaml': FIRST_FLOW, ...(thing === undefined ? {} : { [name]: thing }) };
    const { code, err, out } = await run(['lint', name, 'a.ivr.yaml'], { files });
    expect(code).toBe(2);
    expect(err).toBe(`presszero: "${name}" ${why}\n`);
    expect(out).toContain('No findings in 1 file');
  });

  it('beside its folder is linted once', async () => {
    const files = { 'ivr/a.ivr.yaml': FIRST_FLOW };
    expect(await found(['ivr', 'ivr/a.ivr.yaml', './ivr/*.yaml'], files)).toEqual([
      'ivr/a.ivr.yaml',
    ]);
  });
});

describe('a file that is named and also met', () => {
  it.each([
    ['.', 'a.yaml'],
    ['a.yaml', '.'],
  ])('counts as named: %s %s', async (...argv) => {
    expect(await found(argv, { 'a.yaml': 'steps: { bye: { type: hangup } }' })).toEqual(['a.yaml']);
  });
});

describe('a large file that was only met', () => {
  const size = 70_000_000;

  it('is passed over when it is mere data, and told when it is a flow', async () => {
    const flow = { 'a.ivr.yaml': FIRST_FLOW };
    expect(await found([], { ...flow, 'data.json': { start: '{ "rows": [', size } })).toEqual([
      'a.ivr.yaml',
    ]);
    const { code, err } = await list([], { ...flow, 'big.yaml': { start: FIRST_FLOW, size } });
    expect(code).toBe(2);
    expect(err).toBe('presszero: "big.yaml" is larger than 64 MiB\n');
  });
});

describe('letters that are no UTF-8', () => {
  const latin = Uint8Array.from(
    [...'presszero: 1\nname: Caf'].map((c) => c.charCodeAt(0)).concat(0xe9, 0x0a),
  );

  it('are a finding at their place', async () => {
    const { code, out } = await run(['lint', '-f', 'concise'], { files: { 'a.ivr.yaml': latin } });
    expect(code).toBe(1);
    expect(out).toContain('a.ivr.yaml:2:10: error syntax');
    expect(out).toContain('Byte 23 of the file is no UTF-8: save it as UTF-8');
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('say so when the file may be no flow at all', async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x70, 0x00]);
    const { code, err } = await list(['a.yaml'], { 'a.yaml': utf16 });
    expect(code).toBe(2);
    expect(err).toBe('presszero: "a.yaml" cannot be read as text: save it as UTF-8\n');
    expect(await found([], { 'a.yaml': utf16, 'b.ivr.yaml': FIRST_FLOW })).toEqual(['b.ivr.yaml']);
  });

  it('but a byte order mark is none of them', async () => {
    const files = { 'a.ivr.yaml': `\ufeff${FIRST_FLOW}` };
    expect((await run(['lint'], { files })).code).toBe(0);
  });
});

describe('what is ignored', () => {
  const files = {
    'a.ivr.yaml': FIRST_FLOW,
    'draft.ivr.yaml': FIRST_FLOW,
    'out/b.ivr.yaml': FIRST_FLOW,
    'ivr/c.ivr.yaml': FIRST_FLOW,
    'ivr/old/d.ivr.yaml': FIRST_FLOW,
  };
  const all = [
    'a.ivr.yaml',
    'draft.ivr.yaml',
    'ivr/c.ivr.yaml',
    'ivr/old/d.ivr.yaml',
    'out/b.ivr.yaml',
  ];

  it.each([
    ['by git', { '.gitignore': 'out/\ndraft.*\n' }],
    [
      'by git in a folder above',
      {
        '/home/ada/.git/HEAD': '',
        '/home/ada/.gitignore': '/menus/out\ndraft*',
      },
    ],
    ['by us', { '.presszeroignore': 'out\ndraft.ivr.yaml' }],
    ['by the settings', { 'presszero.config.yaml': 'ignores: [out, "draft.*"]' }],
    ['by both', { '.gitignore': 'out', '.presszeroignore': 'draft.*' }],
  ])('%s is left out, but not with --no-ignore', async (_, more) => {
    const left = ['a.ivr.yaml', 'ivr/c.ivr.yaml', 'ivr/old/d.ivr.yaml'];
    expect(await found([], { ...files, ...more })).toEqual(left);
    expect(await found(['--no-ignore'], { ...files, ...more })).toEqual(all);
  });

  it('by a file in a folder counts from there', async () => {
    expect(
      await found([], { ...files, 'ivr/.gitignore': '/old', 'out/.gitignore': '/a.ivr.yaml' }),
    ).toEqual(all.filter((path) => !path.startsWith('ivr/old')));
  });

  it('by one may be taken back by a later one', async () => {
    const more = { '.gitignore': '*.yaml', '.presszeroignore': '!ivr/**' };
    expect(await found([], { ...files, ...more })).toEqual([
      'ivr/c.ivr.yaml',
      'ivr/old/d.ivr.yaml',
    ]);
  });

  it('by a flag is left out', async () => {
    const argv = [
      '--ignore-pattern',
      'out',
      '--ignore-pattern',
      '*.ivr.yaml',
      '--ignore-pattern',
      '!a.*',
    ];
    expect(await found(argv, files)).toEqual(['a.ivr.yaml']);
  });

  it('by git is linted when it is named, by us it is not', async () => {
    expect(await found(['draft.ivr.yaml'], { ...files, '.gitignore': 'draft.*' })).toEqual([
      'draft.ivr.yaml',
    ]);
    expect(
      await found(['draft.ivr.yaml', 'a.ivr.yaml'], { ...files, '.presszeroignore': 'draft.*' }),
    ).toEqual(['a.ivr.yaml']);
    const { code, err } = await list(['draft.ivr.yaml'], {
      ...files,
      '.presszeroignore': 'draft.*',
    });
    expect(code).toBe(2);
    expect(err).toBe(
      'presszero: "draft.ivr.yaml" is ignored: --no-ignore looks at it all the same\n',
    );
  });
});
