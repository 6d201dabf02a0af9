import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nodeCache } from '../src/cli/node-cache.ts';
import { prepareCheck } from '../src/cli/prepare-check.ts';
import { conditionFaults } from '../src/conditions/condition-faults.ts';
import { flowTrees } from '../src/conditions/flow-trees.ts';
import { loadChecker } from '../src/conditions/load-checker.ts';
import { questionKey } from '../src/conditions/question-key.ts';
import { readFlow } from '../src/document/read-flow.ts';

vi.mock('../src/conditions/load-checker.ts', { spy: true });

const loads = () => vi.mocked(loadChecker).mock.calls;
beforeEach(() => void vi.mocked(loadChecker).mockClear());

/** A bank's flow with a condition that is right, and one as given. */
function bank(when: string): string {
  return [
    'presszero: 1',
    'start: gate',
    'variables:',
    '  tier: { type: enum, values: [standard, business] }',
    '  balance: { type: number, min: 0, max: 10000 }',
    'steps:',
    '  gate:',
    '    type: branch',
    '    cases:',
    "      - when: tier === 'business' && !(balance > 5 ? tier.startsWith('b') : -balance > -9)",
    '        goto: desk',
    `      - when: ${when}`,
    '        goto: desk',
    '    else: desk',
    '  desk: { type: queue, prompt: One moment please. }',
    '',
  ].join('\n');
}

const SLIP = bank("tier === 'busness' || tier.length > 20");

type Cache = { read(name: string): string | undefined; keep(name: string, text: string): void };

function mapCache(entries: Map<string, string>): Cache {
  return { read: (name) => entries.get(name), keep: (name, text) => void entries.set(name, text) };
}

/** What a flow is told, and what is worked out of it, by way of a cache. */
async function told(text: string, cache: Cache | undefined) {
  const { flow } = readFlow({ path: 'bank.ivr.yaml', text });
  const check = await prepareCheck([flow], cache);
  if (check === undefined) return { faults: [], trees: [] };
  return { faults: conditionFaults(text, flow, check), trees: [...flowTrees(flow, check)] };
}

describe('what was checked is kept', () => {
  test('and a flow that has not changed is linted without the compiler', async () => {
    const entries = new Map<string, string>();
    const first = await told(SLIP, mapCache(entries));
    expect(loads()).toHaveLength(1);
    expect(first.faults).toHaveLength(2);
    expect(first.trees).toHaveLength(2);
    expect(await told(SLIP, mapCache(entries))).toEqual(first);
    expect(await told(SLIP.replaceAll('gate', 'door'), mapCache(entries))).toMatchObject({
      trees: first.trees,
    });
    expect(loads()).toHaveLength(1);
    expect(await told(SLIP, undefined)).toEqual(first);
    expect(loads()).toHaveLength(2);
  });

  test.each([
    ['a condition', SLIP.replace('length > 20', 'length > 9')],
    ['a variable', SLIP.replace('max: 10000', 'max: 10001')],
    ['a schedule', `${SLIP}schedules: { office: { timezone: Europe/Paris, open: {} } }\n`],
  ])('but not where %s is another one', async (_, text) => {
    const entries = new Map<string, string>();
    await told(SLIP, mapCache(entries));
    await told(text, mapCache(entries));
    expect(loads()).toHaveLength(2);
    expect(entries.size).toBe(2);
  });

  test('and a flow without a condition asks neither the cache nor the compiler', async () => {
    const text = 'presszero: 1\nstart: bye\nsteps:\n  bye: { type: hangup, prompt: Bye. }\n';
    const denied = () => expect.fail('The cache was asked');
    await told(text, { read: denied, keep: denied });
    expect(loads()).toHaveLength(0);
  });
});

describe('an entry that cannot be trusted', () => {
  const kept = async (): Promise<[string, string]> => {
    const entries = new Map<string, string>();
    await told(SLIP, mapCache(entries));
    const [entry] = entries;
    return entry ?? expect.fail('Nothing was kept');
  };

  /** Checks that an entry is passed over, and mended. */
  async function isPassedOver(spoil: (text: string) => string): Promise<void> {
    const [name, sound] = await kept();
    const spoiled = spoil(sound);
    expect(spoiled).not.toBe(sound);
    const entries = new Map([[name, spoiled]]);
    vi.mocked(loadChecker).mockClear();
    expect(await told(SLIP, mapCache(entries))).toEqual(await told(SLIP, undefined));
    expect(loads()).toHaveLength(2);
    expect(entries.get(name)).toBe(sound);
  }

  test.each([
    ['empty', () => ''],
    ['no JSON', () => 'tier'],
    ['null', () => 'null'],
    ['a list', () => '[]'],
    ['cut short', (text: string) => text.slice(0, -1)],
    ['half', (text: string) => text.slice(0, text.length / 2)],
    ['the answer to another question', (text: string) => text.replace('10000', '20000')],
    ['of another version', (text: string) => text.replace(/\[\\"[^\\]+/, '[\\"9.9.9 1')],
    ['without a result', (text: string) => text.replace(/"results":.*/, '"results":[]}')],
    ['of a kind that there is not', (text: string) => text.replace('"literal"', '"evil"')],
    ['with an inherited kind', (text: string) => text.replace('"literal"', '"constructor"')],
    ['of an operator that there is not', (text: string) => text.replace('"==="', '"="')],
    ['of a test that there is not', (text: string) => text.replace('"startsWith"', '"repeat"')],
    ['with an object for a value', (text: string) => text.replace('"value":5', '"value":{}')],
    ['with a number without end', (text: string) => text.replace('"value":5', '"value":1e999')],
    ['with a place before the text', (text: string) => text.replace('"start":0', '"start":-1')],
    ['with a place that is none', (text: string) => text.replace('"start":0', '"start":0.5')],
    [
      'with a message that is none',
      (text: string) => text.replace(/"message":"/, '"message":7,"x":"'),
    ],
    ['of another rule', (text: string) => text.replace('"rule":"faulty-', '"rule":"un')],
  ])('because it is %s is passed over and mended', async (_, spoil) => {
    await isPassedOver(spoil);
  });

  test('because it nests 5,000 deep is passed over and mended', async () => {
    const at = '"at":{"start":0,"end":0}';
    const deep = `${`{"kind":"length",${at},"subject":`.repeat(5_000)}1${'}'.repeat(5_000)}`;
    await isPassedOver((text) => {
      const entry = JSON.parse(text);
      const results = `[{"tree":${deep},"faults":[]},{"faults":[]}]`;
      return `{"question":${JSON.stringify(entry.question)},"results":${results}}`;
    });
  });

  test('for whatever reason never stops a lint', async () => {
    const [name, sound] = await kept();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sound.length),
        fc.nat(12),
        fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '0', '-', 'null', '\\', '__proto__'),
        async (at, length, piece) => {
          const text = sound.slice(0, at) + piece + sound.slice(at + length);
          const { faults, trees } = await told(SLIP, mapCache(new Map([[name, text]])));
          expect(faults.length + trees.length).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the name of an entry', () => {
  test('is another one for every other question', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => questionKey(`balance > ${index}`));
    expect(new Set(names).size).toBe(5_000);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{16}$/);
    const ends = ['', 'a', 'ab', 'abc', 'abcd', 'abcde', 'é', '\0', '\0\0', '😀'].map(questionKey);
    expect(new Set(ends).size).toBe(10);
  });
});

describe('the folder of the cache', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'presszero-cache-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const caches = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform = 'linux', filesMax?: number) =>
    nodeCache(env, platform, filesMax) ?? expect.fail('There is no cache');

  test.each([
    ['linux', { XDG_CACHE_HOME: 'own' }, 'own/presszero'],
    ['linux', { HOME: 'ada' }, 'ada/.cache/presszero'],
    ['freebsd', { HOME: 'ada' }, 'ada/.cache/presszero'],
    ['darwin', { HOME: 'ada' }, 'ada/Library/Caches/presszero'],
    ['darwin', { HOME: 'ada', XDG_CACHE_HOME: 'own' }, 'own/presszero'],
    ['win32', { LOCALAPPDATA: 'local', HOME: 'ada' }, 'local/presszero/cache'],
  ] as const)('lies on %s by %j in %s', (platform, env, path) => {
    const whole = Object.entries(env).map(([name, value]) => [name, join(folder, value)]);
    const cache = caches(Object.fromEntries(whole), platform);
    cache.keep('a', 'text');
    expect(readdirSync(join(folder, path))).toEqual(['a.json']);
    expect(cache.read('a')).toBe('text');
    expect(cache.read('b')).toBeUndefined();
  });

  test('is not there where the machine names none', () => {
    expect(nodeCache({}, 'linux')).toBeUndefined();
    expect(nodeCache({ XDG_CACHE_HOME: 'own', HOME: '.' }, 'linux')).toBeUndefined();
    expect(nodeCache({ HOME: folder }, 'win32')).toBeUndefined();
  });

  test('may be a file, or hold folders where entries should be: nothing is kept then', () => {
    writeFileSync(join(folder, 'file'), '');
    const blocked = caches({ XDG_CACHE_HOME: join(folder, 'file') });
    blocked.keep('a', 'text');
    expect(blocked.read('a')).toBeUndefined();
    mkdirSync(join(folder, 'presszero', 'a.json'), { recursive: true });
    const cache = caches({ XDG_CACHE_HOME: folder });
    cache.keep('a', 'text');
    expect(cache.read('a')).toBeUndefined();
  });

  test('may be where nothing can be made: nothing is kept then, at once', () => {
    // Below /proc Node's own recursive making of folders never comes back.
    const cache = caches({ XDG_CACHE_HOME: '/proc/nowhere' });
    cache.keep('a', 'text');
    expect(cache.read('a')).toBeUndefined();
  });

  test('holds no entry of more than 16 MiB', () => {
    const cache = caches({ XDG_CACHE_HOME: folder });
    cache.keep('a', 'x'.repeat(16_777_217));
    expect(cache.read('a')).toBeUndefined();
  });

  test('loses its older half when it gets too full', () => {
    const cache = caches({ XDG_CACHE_HOME: folder }, 'linux', 4);
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
      cache.keep(name, name);
      utimesSync(join(folder, 'presszero', `${name}.json`), index, index);
    }
    expect(readdirSync(join(folder, 'presszero'))).toHaveLength(4);
    cache.keep('e', 'e');
    expect(readdirSync(join(folder, 'presszero'))).toEqual(['d.json', 'e.json']);
    expect(existsSync(join(folder, 'presszero', 'a.json'))).toBe(false);
  });
});
