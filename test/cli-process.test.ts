import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_FLOW } from '../src/cli/first-flow.ts';
import { bundleProgram } from '../tools/bundle/bundle-program.ts';

const DEAD_END = FIRST_FLOW.replace('timedOut: message', 'timedOut: unwired');

let folder = '';
let program = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'presszero-process-'));
  program = join(folder, 'presszero.cjs');
  await bundleProgram(folder);
  const launcher = readFileSync('tools/bundle/launcher.cjs', 'utf8');
  writeFileSync(program, launcher.replace('TAGS', '{"program.cjs":"test"}'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An empty folder with some files. */
function place(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = mkdtempSync(join(folder, 'menus-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
  return made;
}

function start(argv: readonly string[], cwd: string, input?: string): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...argv], {
    cwd,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
}

describe('the program as a process', () => {
  it('ends with the code that says how it went', () => {
    const cwd = place({ 'good.ivr.yaml': FIRST_FLOW, 'bad.ivr.yaml': DEAD_END });
    expect(start(['good.ivr.yaml'], cwd).status).toBe(0);
    expect(start(['bad.ivr.yaml'], cwd).status).toBe(1);
    expect(start(['none.ivr.yaml'], cwd).status).toBe(2);
    expect(start(['explain', 'dead-end'], cwd).status).toBe(0);
    expect(start(['explain', 'dead-ned'], cwd).status).toBe(2);
  });

  it('writes the first flow, which it finds nothing in', () => {
    const cwd = place({});
    expect(start(['init'], cwd).status).toBe(0);
    expect(readdirSync(cwd).toSorted()).toEqual(['first.ivr.yaml', 'presszero.config.yaml']);
    expect(start([], cwd)).toMatchObject({ status: 0, stderr: '' });
    expect(start(['init'], cwd).status).toBe(2);
  });

  it('reads stdin', () => {
    const { status, stdout } = start(['-', '-f', 'concise'], place({}), DEAD_END);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:\d+:\d+: error dead-end/);
  });

  it('says nothing when its reader goes away', () => {
    const shell = `"${process.execPath}" "${program}" rules | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  // Not every system has this disk that is always full.
  it.runIf(existsSync('/dev/full'))('says so when its output finds no room', () => {
    const cwd = place({ 'good.ivr.yaml': FIRST_FLOW, 'bad.ivr.yaml': DEAD_END });
    for (const menu of ['good.ivr.yaml', 'bad.ivr.yaml']) {
      const shell = `"${process.execPath}" "${program}" ${menu} > /dev/full`;
      const { status, stderr } = spawnSync('sh', ['-c', shell], { cwd, encoding: 'utf8' });
      expect(stderr).toBe('presszero: stdout cannot be written: there is no room left\n');
      expect(status).toBe(2);
    }
  });

  it('gets everything through a pipe before it ends', () => {
    const names = Array.from({ length: 300 }, (_, index) => `menu-${1000 + index}.ivr.yaml`);
    const cwd = place(Object.fromEntries(names.map((name) => [name, DEAD_END])));
    const shell = `"${process.execPath}" "${program}" lint -f json | (sleep 0.3; cat)`;
    const { stdout } = spawnSync('sh', ['-c', shell], { cwd, encoding: 'utf8', maxBuffer: 1e9 });
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(JSON.parse(stdout).files).toHaveLength(300);
  });

  it('gets everything through a pipe that does not wait', () => {
    const names = Array.from({ length: 300 }, (_, index) => `menu-${1000 + index}.ivr.yaml`);
    const cwd = place(Object.fromEntries(names.map((name) => [name, DEAD_END])));
    // A socket of Node's makes the pipe that both share refuse what is too much at once; handed on
    // as 1, Node would make it wait again.
    const around = `new (require('node:net').Socket)({ fd: 1, readable: false });
      require('node:child_process').spawnSync('sh', ['-c', 'exec "$NODE" "$PROGRAM" -f json >&3'],
        { stdio: ['ignore', 'ignore', 'inherit', 1] });`;
    const shell = '"$NODE" -e "$AROUND" | (sleep 1; cat)';
    const env = { ...process.env, NODE: process.execPath, AROUND: around, PROGRAM: program };
    const { stdout, stderr } = spawnSync('sh', ['-c', shell], { cwd, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).files).toHaveLength(300);
  });

  it('can be interrupted', async () => {
    const child = spawn(process.execPath, [program, 'lint', '-'], { stdio: 'pipe' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGINT');
    const signal = await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
    // A shell makes 130 of it.
    expect(signal).toBe('SIGINT');
  });
});

describe('a report in a file', () => {
  it('takes the place of an old one whole, with its permissions, and leaves nothing beside', () => {
    const cwd = place({ 'bad.ivr.yaml': DEAD_END, 'out.json': 'old' });
    chmodSync(join(cwd, 'out.json'), 0o640);
    expect(start(['-f', 'json=out.json'], cwd).status).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).version).toBe(1);
    expect(statSync(join(cwd, 'out.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).toSorted()).toEqual(['bad.ivr.yaml', 'out.json']);
  });

  it('goes where a link leads, and to a device', () => {
    const cwd = place({ 'good.ivr.yaml': FIRST_FLOW, 'real.json': 'old' });
    symlinkSync('real.json', join(cwd, 'link.json'));
    expect(start(['-f', 'json=link.json', '-f', 'sarif=/dev/null'], cwd).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8')).version).toBe(1);
    expect(readdirSync(cwd).toSorted()).toEqual(['good.ivr.yaml', 'link.json', 'real.json']);
  });

  it('cannot be a folder, or lie in one that is not there', () => {
    const cwd = place({ 'good.ivr.yaml': FIRST_FLOW });
    mkdirSync(join(cwd, 'out'));
    const { status, stderr } = start(['-f', 'json=out', '-f', 'sarif=none/a.sarif'], cwd);
    expect(status).toBe(2);
    expect(stderr).toContain('presszero: "out" is a folder\n');
    expect(stderr).toContain('"none/a.sarif" cannot be written: there is no such folder');
  });
});

describe('odd things on a real disk', () => {
  it('are told with their names, and the rest is linted', () => {
    const cwd = place({
      'good.ivr.yaml': FIRST_FLOW,
      'huge.ivr.yaml': new Uint8Array(67_108_865),
    });
    symlinkSync('loop', join(cwd, 'loop'));
    mkdirSync(join(cwd, 'sub'));
    symlinkSync('..', join(cwd, 'sub', 'up'));
    const { status, stdout, stderr } = start(['.', 'loop'], cwd);
    expect(status).toBe(2);
    expect(stderr.split('\n').toSorted()).toEqual([
      '',
      'presszero: "huge.ivr.yaml" is larger than 64 MiB, the most that is read',
      'presszero: "loop" is a link that goes in a circle',
    ]);
    expect(stdout).toContain('No findings in 1 file');
  });

  it('such as a pipe can be read', () => {
    const cwd = place({ 'bad.ivr.yaml': DEAD_END });
    const shell = `"${process.execPath}" "${program}" lint -f concise <(cat bad.ivr.yaml)`;
    const { status, stdout } = spawnSync('bash', ['-c', shell], { cwd, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain('error dead-end');
  });
});
