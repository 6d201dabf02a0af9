import { describe, expect, test } from 'vitest';
import { dedent } from '../src/text/dedent.ts';
import { waveFile } from './support/wave-file.ts';
import { type Machine, run } from './support/world.ts';

const BANK = dedent`
  presszero: 1
  name: Bank
  language: en
  start: main
  defaults: { exhausted: desk }
  steps:
    main: { type: menu, prompt: "Cards, press 1. Anything else, press 2.", options: { "1": desk, "2": bye } }
    desk: { type: queue, timedOut: bye, full: bye, closed: bye, maxWait: 1m }
    bye: { type: hangup }
`;

const GOOD = dedent`
  flow: bank.ivr.yaml
  calls:
    - name: cards
      acts: [{ press: "1" }]
      then: { ends: human }
    - name: goodbye
      acts: [{ press: "2" }]
      then: { ends: resolved }
`;

const BAD = GOOD.replace('ends: human', 'ends: voicemail').replace('flow: ', 'flow: ../');

const FILES = { 'bank.ivr.yaml': BANK, 'bank.calls.yaml': GOOD, 'more/bad.calls.yaml': BAD };

function tried(argv: readonly string[], files: Machine['files'] = FILES, machine: Machine = {}) {
  return run(['test', ...argv], { ...machine, files: files ?? {} });
}

describe('presszero test', () => {
  test('makes the calls of all files below here, and ends with 1 when one fails', async () => {
    const { code, out, err } = await tried([]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('PASS bank.calls.yaml (2 calls)');
    expect(out).toContain('FAIL more/bad.calls.yaml (2 calls)');
    expect(out).toContain('--> more/bad.calls.yaml:5:19');
    expect(out).toContain('4 calls: 1 failed, 3 passed');
  });

  test.each([
    ['a file', ['bank.calls.yaml'], 0],
    ['a folder', ['more'], 1],
    ['a glob', ['*.calls.yaml'], 0],
    ['a glob through folders', ['**/*.calls.yaml'], 1],
    ['a file with any name', ['notes.yaml'], 0],
  ])('takes %s', async (_, argv, code) => {
    const files = { ...FILES, 'notes.yaml': GOOD };
    expect((await tried(argv, files)).code).toBe(code);
  });

  test('takes calls from stdin', async () => {
    const { code, out } = await tried(['-'], { 'bank.ivr.yaml': BANK }, { stdin: GOOD });
    expect(code).toBe(0);
    expect(out).toContain('PASS <stdin> (2 calls)');
  });

  test('passes over what is ignored, and flows', async () => {
    const files = { ...FILES, '.presszeroignore': 'more/\n' };
    expect((await tried([], files)).code).toBe(0);
    expect((await tried(['--no-ignore'], files)).code).toBe(1);
    expect((await tried(['--ignore-pattern', 'bank*'], FILES)).out).not.toContain('bank.calls');
  });

  test('is not confused by the clock of the machine', async () => {
    const flow = BANK.replace(
      'start: main',
      'start: gate\nschedules:\n  desk: { timezone: Europe/Berlin, open: { mon: 10:00-10:01 } }',
    ).replace(
      'steps:\n',
      'steps:\n  gate: { type: hours, schedule: desk, open: main, closed: bye }\n',
    );
    const files = { 'bank.ivr.yaml': flow, 'bank.calls.yaml': GOOD };
    expect((await tried([], files)).code).toBe(0);
  });

  test('reads the flows that a flow runs', async () => {
    const outer =
      'presszero: 1\nstart: run\nsteps:\n  run: { type: flow, file: parts/inner.ivr.yaml, exits: { done: bye } }\n  bye: { type: hangup }\n';
    const inner = 'presszero: 1\nstart: over\nsteps:\n  over: { type: return, exit: done }\n';
    const calls = 'flow: outer.ivr.yaml\ncalls:\n  - name: a\n    then: { ends: resolved }\n';
    const files = { 'outer.ivr.yaml': outer, 'parts/inner.ivr.yaml': inner, 'a.calls.yaml': calls };
    const { code, out } = await tried(['--coverage'], files);
    expect(code).toBe(0);
    expect(out).toContain('parts/inner.ivr.yaml');
  });
});

describe('what cannot be tested', () => {
  test('is a file of calls with faults: each is shown, and none of its calls made', async () => {
    const calls = GOOD.replace('acts:', 'act:').replace('ends: resolved', 'end: resolved');
    const { code, out } = await tried([], { 'bank.ivr.yaml': BANK, 'bank.calls.yaml': calls });
    expect(code).toBe(1);
    expect(out).toContain('error: Call "cards" has the unknown key "act": did you mean "acts"?');
    expect(out).toContain('2 faulty places');
    expect(out).toContain('0 calls');
  });

  test.each([
    ['bank.ivr.yaml', {}, '"bank.ivr.yaml" does not exist'],
    ['menus', { 'menus/a.ivr.yaml': BANK }, '"menus" is a folder: name one flow'],
    [
      'bank.ivr.yaml',
      { 'bank.ivr.yaml': 'presszero: 1\nsteps: {}\n' },
      '"bank.ivr.yaml" cannot be understood: line 1: The flow has no key "start": write it',
    ],
  ])('is a flow that is not there or no flow: %s', async (flow, files, why) => {
    const calls = GOOD.replace('bank.ivr.yaml', flow);
    const { code, out } = await tried([], { 'bank.calls.yaml': calls, ...files });
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`error: The flow cannot be called: ${why}`);
    expect(out).toContain('--> bank.calls.yaml:1:7');
  });

  test('is nothing at all', async () => {
    expect(await tried([], { 'bank.ivr.yaml': BANK })).toMatchObject({
      code: 2,
      err: 'presszero: "." leads to no file of calls: name files, folders or globs that do\n',
    });
    expect((await tried(['gone.calls.yaml'])).code).toBe(2);
  });

  test('is a file in another encoding', async () => {
    const { code, out } = await tried([], { 'a.calls.yaml': new Uint8Array([0x66, 0xff]) });
    expect(code).toBe(1);
    expect(out).toContain('is no UTF-8');
  });
});

describe('which calls are made', () => {
  test('are those with the words in their name', async () => {
    const { code, out } = await tried(['--only', 'GOOD', '--only', 'nothing'], {
      ...FILES,
      'bank.calls.yaml': GOOD.replace('name: goodbye', 'name: nothing'),
    });
    expect(code).toBe(0);
    expect(out).toContain('2 calls: 2 passed');
  });

  test('must be some', async () => {
    expect(await tried(['--only', 'card2'])).toMatchObject({
      code: 2,
      err: 'presszero: --only: no call is called "card2": did you mean "cards"?\n',
    });
  });

  test('ask for no coverage where they are not all', async () => {
    const calls = `${GOOD}coverage: { options: 100% }\n`;
    const files = { 'bank.ivr.yaml': BANK, 'bank.calls.yaml': calls };
    expect((await tried([], files)).code).toBe(0);
    expect((await tried(['--only', 'cards'], files)).code).toBe(0);
    const missed = { ...files, 'bank.calls.yaml': calls.replace('options', 'events') };
    const { code, out } = await tried([], missed);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('The calls cover 0 of 3 events, 0 %, not 100 %');
  });

  test('end with the first that fails', async () => {
    const first = { ...FILES, 'a.calls.yaml': GOOD.replace('ends: human', 'ends: left') };
    const { out } = await tried(['--bail'], first);
    expect(out).toContain('1 call: 1 failed, 0 passed');
    expect(out).not.toContain('bank.calls.yaml');
  });
});

describe('what is written', () => {
  test('goes to stdout and to files, in several forms', async () => {
    const { code, out, err, written } = await tried([
      '-f',
      'tap',
      '-f',
      'junit=calls.xml',
      '--coverage=lcov=lcov.info',
      '--coverage=json=c.json',
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/^TAP version 14\n1\.\.4\n/);
    expect(Object.keys(written)).toEqual(['calls.xml', 'lcov.info', 'c.json']);
    expect(written['lcov.info']).toContain('SF:bank.ivr.yaml\n');
    expect(err).toContain('wrote "calls.xml"');
  });

  test('is one flow, however many files call it', async () => {
    const { out } = await tried(['--coverage']);
    expect(out.match(/^bank\.ivr\.yaml/gm)).toHaveLength(1);
    expect(out).toContain('bank.ivr.yaml  3/3 100 %');
  });

  test('takes no path for the form of the coverage', async () => {
    const { code, out } = await tried(['--coverage', 'bank.calls.yaml']);
    expect(code).toBe(0);
    expect(out).toContain('2 calls: 2 passed\n\ncoverage');
  });

  test.each([
    [['-f', 'jnit'], 'No format is called "jnit": did you mean "junit"?'],
    [['--coverage=lcv'], 'No format is called "lcv": did you mean "lcov"?'],
    [
      ['-f', 'json', '--coverage'],
      'Formats "json" and "table" both go to stdout: send one to a file, --format FORMAT=FILE',
    ],
    [['--update'], '--update belongs to --generate: write both'],
    [['--cover', 'steps'], '--cover belongs to --generate: write both'],
    [['--generate', 'bank.ivr.yaml', 'more'], '--generate makes no calls: leave the paths away'],
    [
      ['--generate', 'bank.ivr.yaml', '--cover', 'step'],
      '--cover: nothing is called "step": did you mean "steps"?',
    ],
    [['--generate', 'bank.ivr.yaml', '--update'], '--update needs a file: name it with --output'],
    [['--generate', 'gone.ivr.yaml'], '"gone.ivr.yaml" does not exist'],
    [
      ['--generate', 'bank.ivr.yaml', '-o', 'bank.calls.yaml'],
      '"bank.calls.yaml" is there already: --update adds to it',
    ],
    [
      ['--generate', 'bank.ivr.yaml', '-o', 'gone/bank.calls.yaml'],
      '"gone/bank.calls.yaml" cannot be written: there is no such folder',
    ],
  ])('is refused where it makes no sense: %j', async (argv, why) => {
    expect(await tried(argv)).toMatchObject({ code: 2, out: '', err: `presszero: ${why}\n` });
  });

  test('ends with 2 where it cannot be written', async () => {
    const { code, err } = await tried(['-f', 'tap=gone/a.tap']);
    expect(code).toBe(2);
    expect(err).toContain('"gone/a.tap" cannot be written');
  });
});

describe('--generate', () => {
  const files = { 'menus/bank.ivr.yaml': BANK };
  const argv = ['--generate', 'menus/bank.ivr.yaml'];

  test('writes calls that pass, to stdout', async () => {
    const { code, out, err } = await tried(argv, files);
    expect({ code, err }).toEqual({ code: 0, err: 'presszero: wrote 4 calls\n' });
    expect(out).toMatch(/^flow: menus\/bank\.ivr\.yaml\ncalls:\n/);
    const made = await tried(['--coverage'], { ...files, 'a.calls.yaml': out });
    expect(made.code).toBe(0);
    expect(made.out).toContain('3/3 100 %  2/2 100 %  3/3 100 %');
  });

  test('writes a new file, which names the flow from its own folder', async () => {
    const { written } = await tried([...argv, '-o', 'bank.calls.yaml'], files);
    expect(written['bank.calls.yaml']).toMatch(/^flow: menus\/bank\.ivr\.yaml\n/);
    const beside = await tried([...argv, '-o', 'menus/bank.calls.yaml'], files);
    expect(beside.written['menus/bank.calls.yaml']).toMatch(/^flow: bank\.ivr\.yaml\n/);
  });

  test('says what no call was found for', async () => {
    const flow = BANK.replace('  bye:', '  lost: { type: hangup }\n  bye:');
    const { code, err } = await tried(argv, { 'menus/bank.ivr.yaml': flow });
    expect(code).toBe(0);
    expect(err).toContain('presszero: found no call for step "lost"\n');
  });

  test('with --update keeps what people wrote, and adds only what it does not cover', async () => {
    const mine =
      'flow: menus/bank.ivr.yaml\ncalls:\n  # Mine.\n  - name: cards   # first\n    acts: [{ press: "1" }]\n\n# the end\n';
    const update = [...argv, '-o', 'bank.calls.yaml', '--update', '--cover', 'options'];
    const first = await tried(update, { ...files, 'bank.calls.yaml': mine });
    const text = first.written['bank.calls.yaml'] ?? '';
    expect(first.err).toBe('presszero: wrote 1 call to "bank.calls.yaml"\n');
    expect(text.replace(/ {2}# generated[\s\S]*?resolved \}\n/, '')).toBe(mine);
    const again = await tried(update, { ...files, 'bank.calls.yaml': text });
    expect(again.written).toEqual({});
    const changed = text.replace('press: "2"', 'press: "2" # goodbye');
    const kept = await tried(update, { ...files, 'bank.calls.yaml': changed });
    expect(kept.written).toEqual({});
  });

  test('with --update follows the flow where only generated calls stand in its way', async () => {
    const made = await tried([...argv, '-o', 'bank.calls.yaml'], files);
    const text = made.written['bank.calls.yaml'] ?? '';
    const flow = BANK.replace('"2": bye }', '"2": bye, "3": desk }');
    const update = [...argv, '-o', 'bank.calls.yaml', '--update'];
    const { written } = await tried(update, {
      'menus/bank.ivr.yaml': flow,
      'bank.calls.yaml': text,
    });
    expect(written['bank.calls.yaml']).toContain('press: "3"');
    expect(written['bank.calls.yaml']?.match(/press: "1"/g)).toHaveLength(1);
  });

  test('with --update keeps the byte order mark of a file', async () => {
    const mine =
      '\uFEFFflow: menus/bank.ivr.yaml\ncalls:\n  - name: cards\n    acts: [{ press: "1" }]\n';
    const update = [...argv, '-o', 'a.calls.yaml', '--update'];
    const { written } = await tried(update, { ...files, 'a.calls.yaml': mine });
    expect(written['a.calls.yaml']?.startsWith(mine)).toBe(true);
    expect(written['a.calls.yaml']?.lastIndexOf('\uFEFF')).toBe(0);
  });

  test('with --update makes a new file where there is none', async () => {
    const { written } = await tried([...argv, '-o', 'a.calls.yaml', '--update'], files);
    expect(Object.keys(written)).toEqual(['a.calls.yaml']);
  });

  test.each([
    [
      'flow: other.ivr.yaml\ncalls:\n  - name: a\n',
      '"a.calls.yaml" calls another flow, "other.ivr.yaml": name a file of this flow',
    ],
    [
      'flow: menus/bank.ivr.yaml\ncalls: [{ name: a }]\n',
      '"a.calls.yaml" has no list of calls in lines that begin with "-"',
    ],
    [
      'flow: menus/bank.ivr.yaml\ncals: []\n',
      '"a.calls.yaml" is faulty: line 2: The file has the unknown key "cals": did you mean "calls"?',
    ],
  ])('with --update leaves a file alone that it cannot add to: %j', async (text, why) => {
    const update = [...argv, '-o', 'a.calls.yaml', '--update'];
    const { code, err, written } = await tried(update, { ...files, 'a.calls.yaml': text });
    expect({ code, err, written }).toEqual({ code: 2, err: `presszero: ${why}\n`, written: {} });
  });
});

test('presszero schema prints the schema of calls', async () => {
  const { code, out } = await run(['schema', 'calls']);
  expect(code).toBe(0);
  expect(JSON.parse(out).title).toBe('a file of scripted calls');
});

describe('sound files', () => {
  const FLOW = dedent`
    presszero: 1
    start: hello
    steps:
      hello: { type: say, prompt: { text: Welcome to the bank., audio: sounds/hello.wav, duration: 9s }, next: more }
      more: { type: flow, file: cards/menu.ivr.yaml, exits: { done: bye } }
      bye: { type: hangup, prompt: { audio: sounds/hello.wav } }
  `;
  const CARDS = dedent`
    presszero: 1
    start: hello
    steps:
      hello: { type: say, prompt: { audio: sounds/hello.wav }, next: over }
      over: { type: return, exit: done }
  `;
  const lasting = (time: string) =>
    `flow: bank.ivr.yaml\ncalls:\n  - { name: a, then: { time: ${time} } }\n`;
  const files = { 'bank.ivr.yaml': FLOW, 'cards/menu.ivr.yaml': CARDS };

  test('last as long as their headers say, each beside the flow that names it', async () => {
    const found = {
      ...files,
      'bank.calls.yaml': lasting('4.5s'),
      'sounds/hello.wav': waveFile(1_250),
      'cards/sounds/hello.wav': waveFile(2_000),
    };
    expect((await tried([], found)).out).toContain('1 call: 1 passed');
  });

  test('that are not there, or are something else, leave it to the flow', async () => {
    const lacking = {
      ...files,
      'bank.calls.yaml': lasting('11s'),
      'sounds/hello.wav': 'no sound at all',
      'cards/sounds/hello.wav/and-a-folder': '',
    };
    expect((await tried([], lacking)).out).toContain('1 call: 1 passed');
  });

  test('that are long are read at their beginning only', async () => {
    const [start, size] = [Buffer.from(waveFile(100)).toString('latin1').slice(0, 60), 8_060];
    const long = {
      ...files,
      'bank.calls.yaml': lasting('3s'),
      'sounds/hello.wav': { start: start.replace(/data..../s, 'data\0\0\0\0'), size },
      'cards/sounds/hello.wav': waveFile(1_000),
    };
    expect((await tried([], long)).out).toContain('1 call: 1 passed');
  });
});
