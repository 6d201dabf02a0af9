import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { transpile } from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dedent } from '../src/text/dedent.ts';
import { isBuilt } from '../tools/bundle/is-built.ts';

/** The page that tells users how to write rules; what stands on it is what is run here. */
const page = readFileSync('docs/custom-rules.md', 'utf8');
const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, , text = '']) => text);
const [RULE = '', YAML = '', CONFIG = '', TEST = ''] = blocks;
const FLOW = dedent`
  presszero: 1
  start: main
  steps:
    main: { type: menu, prompt: "To write to us, press 1.", options: { "1": post }, exhausted: post }
    post: { type: transfer, to: "fax:1", reaches: machine, busy: main, noAnswer: main, failed: main }
`;
const FOUND =
  'clinic.ivr.yaml:5:3: error no-fax: Transfer "post" leads to a fax: lead it to a person';

const { PATH } = process.env;
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'presszero-scratch-')));
const elsewhere = join(scratch, 'elsewhere', 'presszero');
const project = join(scratch, 'clinic');

beforeAll(() => {
  if (!isBuilt()) execFileSync(process.execPath, ['tools/run.mjs', 'tools/build.ts']);
  install(elsewhere);
  write({ 'clinic.ivr.yaml': FLOW, 'rules/no-fax.ts': RULE, 'presszero.config.yaml': YAML });
});

afterAll(() => rmSync(scratch, { recursive: true }));

/** What a package from the registry unpacks to, as far as it is run. */
function install(folder: string): void {
  for (const path of ['dist', 'schemas', 'package.json']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
}

function lint(argv: readonly string[] = [], program = elsewhere) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(program, 'dist/bin/presszero.cjs'), 'lint', '-f', 'concise', ...argv],
    {
      cwd: project,
      encoding: 'utf8',
      env: { PATH, XDG_CACHE_HOME: join(scratch, 'kept') },
    },
  );
  return { status, stdout, stderr };
}

describe('a program that is installed elsewhere', () => {
  it('runs the rule of the page, checked against its own types', () => {
    const { status, stdout, stderr } = lint();
    expect(stderr).toBe('');
    expect(stdout).toContain(FOUND);
    expect(status).toBe(1);
  });

  it('runs it without the compiler as long as it does not change', () => {
    const lean = join(scratch, 'lean');
    install(lean);
    expect(lint([], lean).stdout).toContain(FOUND);
    rmSync(join(lean, 'dist/bin/compiler.cjs'));
    expect(lint([], lean).stdout).toContain(FOUND);
    write({ 'rules/no-fax.ts': `${RULE}\n` });
    expect(lint([], lean).status).toBe(3);
  });

  it('needs nothing of this for settings without rules', () => {
    const lean = join(scratch, 'bare');
    install(lean);
    for (const part of [
      'compiler.cjs',
      'cli-node-code.mjs',
      'presszero-face.mjs',
      'lib.es2023.d.ts',
    ])
      rmSync(join(lean, 'dist/bin', part));
    write({ 'plain.yaml': 'rules: { dead-end: error }' });
    for (const argv of [['--safe'], ['--no-config'], ['--config', 'plain.yaml']]) {
      expect(lint(argv, lean).status).not.toBe(3);
    }
    expect(lint(['--safe'], lean).stderr).toContain('is left out: --safe runs no code');
  });

  it('takes settings in TypeScript', () => {
    write({ 'presszero.config.ts': CONFIG });
    rmSync(join(project, 'presszero.config.yaml'));
    expect(lint().stdout).toContain(FOUND);
    rmSync(join(project, 'presszero.config.ts'));
    write({ 'presszero.config.yaml': YAML });
  });

  it('shows a fault in the types at its place, with everything that users import', () => {
    write({ 'rules/no-fax.ts': RULE.replace("severity: 'warning'", "severity: 'loud'") });
    expect(lint()).toMatchObject({ status: 2, stderr: '' });
    expect(lint().stdout).toMatch(/^rules\/no-fax\.ts:6:3: error settings: Type '"loud"'/);
  });

  it('names the line of a user that threw', () => {
    const check = 'for (const step of flow.steps.values()) {';
    const line = RULE.split('\n').findIndex((text) => text.includes(check)) + 1;
    const throwing = `if (flow.steps.size > 0) throw new RangeError('no'); ${check}`;
    write({ 'rules/no-fax.ts': RULE.replace(check, throwing) });
    const { status, stdout, stderr } = lint();
    expect(status).toBe(2);
    expect(stdout).toContain('Rule "no-fax" failed with "RangeError: no"');
    expect(stderr).toContain(`mend "rules/no-fax.ts:${line}:`);
    write({ 'rules/no-fax.ts': `const none: number[] = JSON.parse('5 5');\n${RULE}` });
    expect(lint().stdout).toContain(
      'rules/no-fax.ts:1:29: error settings: Running this file failed',
    );
  });

  it('finds files and packages beside the rule, waits for them, and gives circles no end', () => {
    write({
      'rules/no-fax.ts': `
        import { word } from './words';
        import { other } from './deep/other.js';
        import { kept } from 'phone-words';
        export const name: string = await Promise.resolve('no-fax');
        ${RULE.replace("'Our house rules, 2026'", 'word + other() + kept')}`,
      'rules/words.ts': "export const word: string = 'a';",
      'rules/deep/other.ts':
        "import { word } from '../words.ts';\nimport type {} from '../no-fax.ts';\nexport const other = () => word;",
      'node_modules/phone-words/package.json':
        '{ "name": "phone-words", "type": "module", "exports": { "types": "./i.d.ts", "import": "./i.js" } }',
      'node_modules/phone-words/i.d.ts': 'export declare const kept: string;',
      'node_modules/phone-words/i.js': "export const kept = 'c';",
    });
    expect(lint()).toMatchObject({ status: 1, stderr: '' });
    expect(lint().stdout).toContain(FOUND);
  });
});

describe('a project that has presszero installed', () => {
  it('tests its rule by the examples with any runner', () => {
    install(join(project, 'node_modules/presszero'));
    // The library has packages; here they come from where this test runs.
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of Object.keys(dependencies)) {
      cpSync(join('node_modules', name), join(project, 'node_modules', name), {
        recursive: true,
        dereference: true,
      });
    }
    const rule = transpile(RULE, { module: 99, target: 99 });
    const test = TEST.replace(/'vitest'.*$/m, "'node:test';").replace('.ts', '.mjs');
    write({ 'test/no-fax.mjs': rule, 'test/no-fax.test.mjs': test });
    expect(testedWith()).toMatchObject({ status: 0 });
    write({ 'test/no-fax.mjs': rule.replace('leads to a fax:', 'leads to a telex:') });
    const { status, stdout } = testedWith();
    expect(status).not.toBe(0);
    expect(stdout).toContain('wanted finding: 5:3-5:7 Transfer "post" leads to a');
    expect(stdout).toContain('found finding: 5:3-5:7 Transfer "post" leads to a');
  });

  function testedWith() {
    const { status, stdout } = spawnSync(process.execPath, ['--test', 'test/'], {
      cwd: project,
      encoding: 'utf8',
      env: { PATH },
    });
    return { status, stdout };
  }
});
