import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isBuilt } from '../tools/bundle/is-built.ts';

const FLOW = 'examples/clean/harbour-bank.ivr.yaml';
let bin = '';

beforeAll(() => {
  if (!isBuilt()) execFileSync(process.execPath, ['tools/run.mjs', 'tools/build.ts']);
});

beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'presszero-walk-bin-'));
  cpSync('dist/bin', bin, { recursive: true });
  for (const cache of caches()) rmSync(join(bin, cache));
});

afterEach(() => rmSync(bin, { recursive: true }));

function caches(): readonly string[] {
  return readdirSync(bin).filter((name) => name.endsWith('.cache'));
}

/** The parts that compiled code is kept of. */
function kept(): readonly string[] {
  return caches().map((name) => name.replace(/\.cjs-.*$/, ''));
}

function run(argv: readonly string[], keys: string) {
  const terminal = ['--require', resolve('tools/bundle/as-terminal.cjs')];
  const home = join(bin, 'kept');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(keys === '' ? [] : terminal), join(bin, 'presszero.cjs'), ...argv],
    {
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: home, PRESSZERO_KEYS: keys, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return { status, stderr, stdout };
}

/** What a walk shows before anything is pressed; when its findings follow is not said. */
function firstFrame() {
  const { status, stderr, stdout } = run(['walk', FLOW], 'q');
  return { status, stderr, frame: stdout.slice(0, stdout.indexOf('v settings')) };
}

describe('a walk of the built command', () => {
  test('draws the first frame and what keys change, and gives the screen back', () => {
    const { status, stderr, stdout } = run(['walk', FLOW], '3\rq');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, shown = ''] = stdout.split('\u001b[?1049h');
    expect(shown).toContain('Harbour Bank');
    expect(shown).toContain('q quit');
    expect(shown).toContain('lending');
    expect(shown.endsWith('\u001b[0m\u001b[?25h\u001b[?1049l')).toBe(true);
  });

  test('keeps its compiled code, draws the same from it, and takes up anew when it is broken', () => {
    const first = firstFrame();
    expect(kept()).toEqual(['holidays', 'schedule', 'screen', 'walk']);
    const paths = caches().map((name) => join(bin, name));
    const times = paths.map((path) => statSync(path).mtimeMs);
    expect(firstFrame()).toEqual(first);
    expect(paths.map((path) => statSync(path).mtimeMs)).toEqual(times);
    for (const path of paths) writeFileSync(path, 'no code');
    expect(firstFrame()).toEqual(first);
    expect(paths.filter((path) => statSync(path).size < 1_000)).toEqual([]);
  });

  test('works where the compiled code can be neither read nor written', () => {
    const first = firstFrame();
    for (const cache of caches()) {
      rmSync(join(bin, cache));
      mkdirSync(join(bin, cache));
    }
    expect(firstFrame()).toEqual(first);
    expect(first.stderr).toBe('');
  });

  test('keeps all of it anew when a walk that is only told was the first', () => {
    const argv = ['walk', FLOW, '--plain', '-k', '3'];
    const first = run(argv, '');
    expect(first.stdout).toContain('"lending"');
    expect(kept()).toEqual(['holidays', 'schedule', 'walk']);
    const walk = join(bin, caches().find((name) => name.startsWith('walk')) ?? '');
    const { size } = statSync(walk);
    expect(run(argv, '')).toEqual(first);
    firstFrame();
    expect(kept()).toEqual(['holidays', 'schedule', 'screen', 'walk']);
    expect(statSync(walk).size).toBeGreaterThan(size);
  });

  test('is not what the code of a lint is kept for', () => {
    run(['lint', FLOW], '');
    expect(kept().filter((name) => !['compiler', 'program'].includes(name))).toEqual([]);
  });
});

test('every part that is started from compiled code is there', () => {
  const started = readFileSync(join(bin, 'presszero.cjs'), 'utf8');
  for (const [, name] of started.matchAll(/'([a-z]+\.cjs)': '[0-9a-f]{16}'/g)) {
    expect(readdirSync(bin)).toContain(name);
  }
  expect(started).not.toContain('TAG_OF_');
});
