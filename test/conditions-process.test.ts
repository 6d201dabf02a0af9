import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram } from '../tools/bundle/bundle-program.ts';

const COMPILER = 'compiler.cjs';

const WITH = [
  'presszero: 1',
  'start: gate',
  'variables: { tier: { type: enum, values: [standard, business], from: caller } }',
  'steps:',
  "  gate: { type: branch, cases: [{ when: tier === 'busness', goto: desk }], else: desk }",
  '  desk: { type: queue, prompt: "Hold, {tier}.", full: mail, closed: mail }',
  '  mail: { type: voicemail, prompt: Speak. }',
  '',
].join('\n');
const WITHOUT = WITH.replace(/ {2}gate: .*\n/, '').replace('start: gate', 'start: desk');
const FOREIGN = JSON.stringify({
  Version: '2019-10-30',
  StartAction: 'a',
  Actions: [{ Identifier: 'a', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} }],
});

/** Writes down what a program reads and loads, each path once. */
const SPY = `
const fs = require('node:fs');
const Module = require('node:module');
const seen = new Set();
const { readFileSync, openSync } = fs;
fs.readFileSync = (path, ...rest) => (seen.add(String(path)), readFileSync(path, ...rest));
fs.openSync = (path, ...rest) => (seen.add(String(path)), openSync(path, ...rest));
const load = Module._load;
Module._load = (path, ...rest) => (seen.add(path), load(path, ...rest));
process.on('exit', () => fs.writeFileSync(process.env.SEEN, [...seen].join('\\n')));
`;

let folder = '';
let program = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'presszero-compiler-'));
  program = join(folder, 'presszero.cjs');
  await bundleProgram(folder);
  writeFileSync(program, readFileSync('tools/bundle/launcher.cjs'));
  writeFileSync(join(folder, 'spy.cjs'), SPY);
  writeFileSync(join(folder, 'with.ivr.yaml'), WITH);
  writeFileSync(join(folder, 'without.ivr.yaml'), WITHOUT);
  writeFileSync(join(folder, 'foreign.json'), FOREIGN);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function env(cache: string): NodeJS.ProcessEnv {
  const home = join(folder, cache);
  return { ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, NO_COLOR: '1' };
}

/** Runs the program, and tells how it ended and whether it read the compiler. */
function run(cache: string, ...argv: string[]) {
  const seen = join(folder, 'seen.txt');
  rmSync(seen, { force: true });
  const args = ['--require', join(folder, 'spy.cjs'), program, ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env(cache), SEEN: seen },
  });
  const paths = readFileSync(seen, 'utf8').split('\n');
  // What the spy would show if the program asked for the package by its name.
  expect(paths.filter((path) => path === 'typescript')).toEqual([]);
  expect(paths.some((path) => path.endsWith('program.cjs'))).toBe(true);
  return { status, stdout, stderr, isLoaded: paths.some((path) => path.endsWith(COMPILER)) };
}

/** The names of what is kept. */
function kept(cache: string): readonly string[] {
  const place = join(folder, cache, 'presszero');
  return existsSync(place) ? readdirSync(place) : [];
}

describe('the compiler is read', () => {
  test('never for a flow without a condition, whatever is asked', () => {
    expect(run('none', 'lint', 'without.ivr.yaml')).toMatchObject({ status: 0, isLoaded: false });
    expect(run('none', 'lint', '--no-cache', 'without.ivr.yaml').isLoaded).toBe(false);
    expect(run('none', 'lint', 'foreign.json').isLoaded).toBe(false);
    expect(run('none', 'rules').isLoaded).toBe(false);
    expect(run('none', 'walk', 'without.ivr.yaml', '--keys', '_', '--plain').isLoaded).toBe(false);
    expect(kept('none')).toEqual([]);
  });

  test('never where the rules about conditions are left out', () => {
    const skip = ['--skip', 'faulty-expression,constant-condition'];
    const only = ['--only', 'duplicate-key'];
    expect(run('skipped', 'lint', ...only, 'with.ivr.yaml').isLoaded).toBe(false);
    expect(run('skipped', 'lint', ...skip, ...only, 'with.ivr.yaml').isLoaded).toBe(false);
  });

  test('once for a flow with one, and not again until it is another', () => {
    const first = run('once', 'lint', 'with.ivr.yaml');
    expect(first).toMatchObject({ status: 1, stderr: '', isLoaded: true });
    expect(first.stdout).toContain('did you mean "business"?');
    expect(kept('once')).toHaveLength(1);
    expect(run('once', 'lint', 'with.ivr.yaml')).toEqual({ ...first, isLoaded: false });
    expect(run('once', 'lint', '--no-cache', 'with.ivr.yaml')).toEqual(first);
    writeFileSync(join(folder, 'other.ivr.yaml'), WITH.replace('busness', 'busines'));
    expect(run('once', 'lint', 'other.ivr.yaml').isLoaded).toBe(true);
    expect(kept('once')).toHaveLength(2);
  });

  test('each time where nothing may be kept, with the same findings', () => {
    writeFileSync(join(folder, 'blocked'), '');
    const first = run('blocked', 'lint', 'with.ivr.yaml');
    expect(first).toMatchObject({ status: 1, stderr: '', isLoaded: true });
    expect(run('blocked', 'lint', 'with.ivr.yaml')).toEqual(first);
  });

  test('and nothing is kept with --no-cache', () => {
    run('unkept', 'lint', '--no-cache', 'with.ivr.yaml');
    expect(kept('unkept')).toEqual([]);
  });

  test('once more where what was kept is broken', () => {
    const first = run('broken', 'lint', 'with.ivr.yaml');
    const [name = ''] = kept('broken');
    const path = join(folder, 'broken', 'presszero', name);
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, sound.slice(0, 200));
    expect(run('broken', 'lint', 'with.ivr.yaml')).toEqual(first);
    expect(readFileSync(path, 'utf8')).toBe(sound);
  });
});

test('runs at the same moment tell the same, and keep one whole answer', async () => {
  const args = [program, 'lint', 'with.ivr.yaml', '--format', 'concise'];
  const start = () =>
    new Promise<string>((done) => {
      const child = spawn(process.execPath, args, { cwd: folder, env: env('shared') });
      let out = '';
      child.stdout.on('data', (data) => {
        out += data;
      });
      child.on('close', (code) => done(`${code} ${out}`));
    });
  const ended = await Promise.all([start(), start(), start(), start()]);
  expect(new Set(ended).size).toBe(1);
  expect(ended[0]).toMatch(/^1 with\.ivr\.yaml:5:\d+: error faulty-expression/);
  expect(kept('shared')).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.json$/)]);
  expect(run('shared', 'lint', 'with.ivr.yaml').isLoaded).toBe(false);
});
