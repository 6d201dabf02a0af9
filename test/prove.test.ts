import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { FIRST_FLOW } from '../src/cli/first-flow.ts';
import { readProof } from '../src/cli/read-proof.ts';
import { runProof } from '../src/cli/run-proof.ts';
import type { World } from '../src/cli/world.ts';
import { TOOL } from '../src/lint/tool.ts';
import { proofSchema } from '../src/proofs/proof-schema.ts';
import { dedent } from '../src/text/dedent.ts';
import type { JsonRow } from './support/json-row.ts';
import { NIGHT_CLINIC } from './support/night-clinic.ts';
import { shellWords } from './support/shell-words.ts';
import { run } from './support/world.ts';

const files = { 'clinic.ivr.yaml': NIGHT_CLINIC };

/** Proves a flow as JSON. */
async function proof(text: string, ...flags: readonly string[]) {
  const argv = ['prove', 'menu.ivr.yaml', '--json', ...flags];
  const { code, out, err } = await run(argv, { files: { 'menu.ivr.yaml': text } });
  const told = out === '' ? undefined : JSON.parse(out);
  return { code, err, told, rows: (told?.rows ?? []) as readonly JsonRow[] };
}

function verdicts(rows: readonly JsonRow[], property: string): readonly string[] {
  return rows.filter((row) => row.property === property).map(({ verdict }) => verdict);
}

describe('a trap that exists only at night and only in Spanish', () => {
  test('is found and named so, and the table stays within its columns', async () => {
    const { code, out } = await run(['prove', 'clinic.ivr.yaml'], { files });
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 9)).toMatchInlineSnapshot(`
      [
        "clinic.ivr.yaml: Night Clinic",
        "",
        "PROVED   a person can always be    may do anything            "office" is open",
        "         reached",
        "REFUTED  a person can always be    may do anything            "office" is closed",
        "         reached",
        "         when lang = es: from "night" on nobody can be reached",
        "         call "2" where "office" is closed",
        "         presszero walk clinic.ivr.yaml -k 2 --clock 2026-01-05T21:00",
      ]
    `);
    const lines = out.split('\n').filter((line) => !line.includes('presszero walk'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('is shown by what the caller speaks, and not by the condition on it', async () => {
    const { rows } = await proof(dedent`
      presszero: 1
      start: night
      variables: { lang: { type: enum, values: [en, es], from: caller } }
      defaults: { maxNoInput: 2, maxNoMatch: 2 }
      steps:
        night: { type: branch, cases: [{ when: lang === 'es', goto: noche }], else: desk }
        noche: { type: menu, prompt: "Pulse 1.", exhausted: otra, options: { "1": desk } }
        otra: { type: menu, prompt: "Pulse 1.", exhausted: noche, options: { "1": desk } }
        desk: { type: queue, prompt: One moment. }
    `);
    const silent = rows.find(({ property }) => property === 'silent-caller');
    expect(silent?.refutation?.command).toBe(
      'presszero walk menu.ivr.yaml -k _,_,_,_ --set lang=es',
    );
  });

  test('is shown by a call that goes there when its command is pasted', async () => {
    const { rows } = await proof(NIGHT_CLINIC);
    const trap = rows.find(
      (row) => row.property === 'human-reachable' && row.verdict === 'refuted',
    );
    expect(trap).toMatchObject({ hours: '"office" is closed', refutation: { when: 'lang = es' } });
    const [, ...argv] = shellWords(trap?.refutation?.command ?? '');
    const { code, out } = await run([...argv, '--plain'], {
      files: { 'menu.ivr.yaml': NIGHT_CLINIC },
    });
    expect(code).toBe(0);
    expect(out).toContain('"office" is closed');
    expect(out).toContain('"night" by outcome "closed"');
    expect(out).not.toContain('reaches a person');
  });
});

describe('menus that hand a caller on', () => {
  const circle = (exhausted: string): string => dedent`
    presszero: 1
    start: sales
    defaults: { timeout: 5s, maxNoInput: 2, maxNoMatch: 2 }
    steps:
      sales: { type: menu, prompt: "For sales press 1.", options: { "1": desk, "9": repeat }, exhausted: help, noInput: { prompt: Sorry. }, noMatch: { prompt: Sorry. } }
      help: { type: menu, prompt: "For help press 1.", options: { "1": desk }, exhausted: ${exhausted}, noInput: { prompt: Sorry. }, noMatch: { prompt: Sorry. } }
      desk: { type: queue, prompt: One moment. }
  `;

  test('to each other for ever are refuted for a silent caller, however bounded their retries', async () => {
    const { code, rows } = await proof(circle('sales'));
    expect(code).toBe(1);
    expect(verdicts(rows, 'silent-caller')).toEqual(['refuted']);
    expect(verdicts(rows, 'call-ends')).toEqual(['refuted']);
    expect(verdicts(rows, 'human-reachable')).toEqual(['proved']);
    const silent = rows.find(({ property }) => property === 'silent-caller');
    expect(silent?.refutation).toMatchObject({ keys: '_,_,_,_', replay: 'played' });
  });

  test('to a person in the end are proved, though they offer to repeat', async () => {
    const { code, rows } = await proof(circle('desk'));
    expect(rows.map(({ verdict }) => verdict)).toEqual(rows.map(() => 'proved'));
    expect(rows).toHaveLength(7);
    expect(code).toBe(0);
  });
});

describe('a step that repeats itself', () => {
  const menu = (silence: string, wrong: string) => dedent`
    presszero: 1
    start: account
    steps:
      account: { type: lookup, service: accounts, outcomes: { ok: main, slow: ${wrong} } }
      main:
        type: menu
        prompt: "For people press 0."
        noInput: { prompt: Hello?, exhausted: ${silence} }
        noMatch: { prompt: Sorry?, exhausted: desk }
        options: { "0": desk }
      desk: { type: queue, prompt: One moment. }
  `;

  test('on silence keeps who is silent now and then for ever, too, and who presses gets through', async () => {
    const { rows } = await proof(menu('repeat', 'main'));
    for (const caller of ['silent-caller', 'helpless-caller', 'call-ends']) {
      expect([caller, ...verdicts(rows, caller)]).toEqual([caller, 'refuted']);
    }
    expect(verdicts(rows, 'lost-caller')).toEqual(['proved']);
    expect(verdicts(rows, 'human-guaranteed')).toEqual(['proved']);
  });

  test('on an answer of a back end guarantees nobody, as it may answer so for ever', async () => {
    const { rows } = await proof(menu('desk', 'repeat'));
    expect(verdicts(rows, 'human-guaranteed')).toEqual(['refuted']);
    const other = await proof(menu('desk', 'main'));
    expect(other.rows.every(({ verdict }) => verdict === 'proved')).toBe(true);
  });
});

describe('an announcement that leads to itself by another', () => {
  const news = (next: string): string => dedent`
    presszero: 1
    start: main
    defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1, exhausted: desk }
    steps:
      main: { type: menu, prompt: "For news press 1, for people press 0.", options: { "1": news, "0": desk } }
      news: { type: say, prompt: The news., next: weather }
      weather: { type: say, prompt: The weather., next: ${next} }
      desk: { type: queue, prompt: One moment. }
  `;

  test('is a call that never ends, though only a key leads there', async () => {
    const { code, rows } = await proof(news('news'));
    expect(code).toBe(1);
    expect(rows.find(({ property }) => property === 'call-ends')).toMatchObject({
      verdict: 'refuted',
      because: 'goes round for ever',
      refutation: { keys: '1', replay: 'played' },
    });
    expect(verdicts(rows, 'helpless-caller')).toEqual(['proved']);
  });

  test('is none while a step between them counts, however far', async () => {
    for (const limit of [3, 25, 100]) {
      const counted = `${news('rounds')}\n  rounds: { type: count, limit: ${limit}, again: news, done: desk }`;
      const { rows } = await proof(counted);
      expect(verdicts(rows, 'call-ends')).toEqual(['proved']);
    }
  });

  test('is none where silence leads round a menu that counts far, until it is counted out', async () => {
    const { rows } = await proof(dedent`
      presszero: 1
      start: main
      defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1, exhausted: rounds }
      steps:
        main: { type: menu, prompt: "For people press 0.", options: { "0": desk } }
        rounds: { type: count, limit: 25, again: main, done: desk }
        desk: { type: queue, prompt: One moment. }
    `);
    expect(verdicts(rows, 'call-ends')).toEqual(['proved']);
    expect(verdicts(rows, 'silent-caller')).toEqual(['proved']);
  });

  test('is not known where several counts have too many rounds together, but what hangs on none is', async () => {
    const { code, rows, told } = await proof(dedent`
      presszero: 1
      start: main
      defaults: { timeout: 5s, maxNoInput: 1, maxNoMatch: 1, exhausted: a }
      steps:
        main: { type: menu, prompt: "For people press 0.", options: { "0": desk } }
        a: { type: count, limit: 100, again: main, done: b }
        b: { type: count, limit: 100, again: main, done: c }
        c: { type: count, limit: 100, again: main, done: desk }
        desk: { type: queue, prompt: One moment. }
    `);
    const unknown = rows.filter(({ verdict }) => verdict === 'unknown');
    const because =
      'too many states to tell a apart: raise --max-states, or let fewer of them decide';
    expect(unknown.map((row) => [row.property, row.because])).toEqual(
      ['silent-caller', 'lost-caller', 'helpless-caller', 'call-ends'].map((one) => [one, because]),
    );
    expect(told.summary).toMatchObject({ proved: 3, refuted: 0 });
    expect(code).toBe(1);
  });

  test('is none once it leads back to the menu', async () => {
    for (const next of ['main', 'back']) {
      const { rows } = await proof(news(next));
      expect(verdicts(rows, 'call-ends')).toEqual(['proved']);
    }
  });
});

describe('how it ends', () => {
  test.each([
    [[], 1],
    [['--fail-on', 'refuted'], 1],
    [['--fail-on', 'never'], 0],
  ] as const)('with %j and something refuted: %i', async (flags, code) => {
    expect((await run(['prove', 'clinic.ivr.yaml', ...flags], { files })).code).toBe(code);
  });

  test('what is unknown fails, unless only what is refuted should', async () => {
    expect((await proof(FIRST_FLOW, '--timeout', '1')).code).toBe(1);
    expect((await proof(FIRST_FLOW, '--timeout', '1', '--fail-on', 'refuted')).code).toBe(0);
  });

  test.each([
    ['a flow that is not there', ['nowhere.ivr.yaml'], 'does not exist'],
    ['a policy that nobody knows', ['clinic.ivr.yaml', '--policy', 'voicemial'], 'did you mean'],
    ['a policy that contradicts itself', ['clinic.ivr.yaml', '--policy', 'none,callback'], 'alone'],
    ['a moment that is none', ['clinic.ivr.yaml', '--clock', 'noon'], 'is no moment'],
    ['a form that there is not', ['clinic.ivr.yaml', '--emit', 'tla'], 'Allowed choices'],
    ['a model as a table', ['clinic.ivr.yaml', '--emit', 'smv', '--json'], 'leave --format away'],
  ])('%s is a mistake of the user', async (_, argv, words) => {
    const { code, err } = await run(['prove', ...argv], { files });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test('a flow that cannot be read is told as lint tells it', async () => {
    const broken = { 'broken.ivr.yaml': 'presszero: 1\nsteps: [\n' };
    const { code, out } = await run(['prove', 'broken.ivr.yaml'], { files: broken });
    expect(code).toBe(1);
    expect(out).toContain('error[syntax]');
    expect(out).toContain('broken.ivr.yaml:');
  });

  test('so is one of which a part was not understood, and nothing is proved of the rest', async () => {
    const menu = 'presszero: 1\nstart: main\nsteps:\n  main: { type: queue, maxWait: soon }\n';
    const { code, out } = await run(['prove', 'a.ivr.yaml'], { files: { 'a.ivr.yaml': menu } });
    expect(code).toBe(1);
    expect(out).toContain('error[syntax]');
    expect(out).not.toContain('PROVED');
  });
});

describe('the policy', () => {
  const office = (closed: string): string => dedent`
    presszero: 1
    start: hours
    schedules: { office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 } } }
    steps:
      hours: { type: hours, schedule: office, open: desk, closed: ${closed} }
      desk: { type: queue, prompt: Please hold., maxWait: 2m, timedOut: message, full: message, closed: message }
      message: { type: voicemail, prompt: Leave a message., next: bye }
      later: { type: callback, prompt: We will call., next: bye }
      bye: { type: hangup, prompt: Goodbye. }
  `;

  test('takes a voicemail for a person while nobody is there, or not', async () => {
    expect(verdicts((await proof(office('message'))).rows, 'human-reachable')).toEqual(['proved']);
    for (const policy of ['none', 'callback']) {
      const { rows } = await proof(office('message'), '--policy', policy);
      expect(verdicts(rows, 'human-reachable')).toEqual(['proved', 'refuted']);
    }
    const callback = await proof(office('later'), '--policy', 'callback');
    expect(verdicts(callback.rows, 'human-reachable')).toEqual(['proved']);
  });

  test('takes a voicemail for a person while somebody is there, only if it says so', async () => {
    const failing = [office('message'), '--failures', '1'] as const;
    const open = (await proof(...failing)).rows.filter((row) => row.hours === '"office" is open');
    expect(verdicts(open, 'human-guaranteed')).toEqual(['refuted']);
    const lenient = await proof(...failing, '--policy', 'voicemail,while-open');
    expect(verdicts(lenient.rows, 'human-guaranteed')).toEqual(['proved']);
  });

  test('asks for few keys and seconds, as the flags say or the settings of the folder', async () => {
    const menus = dedent`
      presszero: 1
      start: one
      defaults: { exhausted: desk }
      steps:
        one: { type: menu, prompt: "For more press 1.", options: { "1": two } }
        two: { type: menu, prompt: "For a person press 1.", options: { "1": desk } }
        desk: { type: queue, expectedWait: 40s }
    `;
    const near = async (...flags: readonly string[]) =>
      (await proof(menus, ...flags)).rows.find(({ property }) => property === 'human-within');
    expect(await near()).toMatchObject({ verdict: 'proved', note: '2 keys' });
    expect(await near('--max-keys', '1')).toMatchObject({ verdict: 'refuted' });
    expect(await near('--max-seconds', '60')).toMatchObject({ note: '2 keys, about 44 s' });
    expect(await near('--max-seconds', '30')).toMatchObject({
      verdict: 'refuted',
      because: 'the shortest way to a person takes about 44 s, more than 30',
    });
    const settings = 'rules: { human-too-deep: [warning, { maxKeys: 1 }] }\n';
    const { out } = await run(['prove', 'menu.ivr.yaml', '--json'], {
      files: { 'menu.ivr.yaml': menus, 'presszero.config.yaml': settings },
    });
    expect(JSON.parse(out).policy.maxKeys).toBe(1);
  });

  test('asks for few keys whoever calls: keys for some of them are none for the others', async () => {
    const bank = (otherwise: string): string => dedent`
      presszero: 1
      start: main
      variables: { gold: { type: boolean, from: caller } }
      defaults: { exhausted: ${otherwise} }
      steps:
        main: { type: menu, prompt: Press 1., options: { "1": { goto: desk, when: gold }, "2": bye } }
        desk: { type: queue, prompt: Please hold. }
        bye: { type: hangup, prompt: Goodbye. }
    `;
    const near = async (menus: string, ...flags: readonly string[]) =>
      (await proof(menus, ...flags)).rows.find(({ property }) => property === 'human-within');
    expect(await near(bank('bye'))).toMatchObject({
      verdict: 'refuted',
      refutation: { when: 'gold = false' },
      because: 'no way leads from the beginning to a person',
    });
    expect(await near(bank('desk'))).toMatchObject({
      verdict: 'unknown',
      because: 'only silence or wrong keys lead to a person: offer one by a key',
    });
    expect(await near(bank('desk'), '--max-keys', '0')).toMatchObject({ verdict: 'refuted' });
    const offered = bank('bye').replace('"2": bye', '"2": desk');
    expect(await near(offered)).toMatchObject({ verdict: 'proved', note: '1 key' });
  });
});

describe('what is written', () => {
  test('JSON fits its schema, to the last key', async () => {
    const closed = JSON.parse(JSON.stringify(proofSchema), (_, part) =>
      part?.properties === undefined || part.type !== 'object'
        ? part
        : { ...part, additionalProperties: false },
    );
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(closed);
    const { told } = await proof(NIGHT_CLINIC, '--max-seconds', '20');
    validate(told);
    expect(validate.errors).toBeNull();
    expect(told.summary).toMatchObject({ unknown: 0 });
    expect(told.rows[1].refutation.world).toMatchObject({ clock: '2026-01-05T21:00' });
  });

  test('names that would draw on a screen or in Markdown are shown, not obeyed', async () => {
    const hostile = NIGHT_CLINIC.replace('name: Night Clinic', 'name: "\\e[31m@a|b`c<b>"');
    const machine = { files: { 'clinic.ivr.yaml': hostile } };
    const pretty = await run(['prove', 'clinic.ivr.yaml'], machine);
    expect(pretty.out).not.toContain('\u001b');
    expect(pretty.out).toContain('\\u{1b}[31m@a|b');
    const { out } = await run(['prove', 'clinic.ivr.yaml', '-f', 'markdown'], machine);
    expect(out).toContain('\\\\u\\{1b\\}\\[31m&#64;a\\|b\\`c&lt;b\\>');
    expect(out).toContain('| **REFUTED** | a person can always be reached | may do anything |');
    expect(out).toContain('```sh\n  presszero walk clinic.ivr.yaml -k 2 --clock');
  });

  test('colour says what is proved and what is not', async () => {
    const { out } = await run(['prove', 'clinic.ivr.yaml', '--color', 'always'], { files });
    expect(out).toContain('\u001b[32mPROVED\u001b[0m');
    expect(out).toContain('\u001b[1;31mREFUTED\u001b[0m');
  });
});

describe('hours', () => {
  // The desk of the night is open only while the office is closed.
  const bank = (other: string): string => dedent`
    presszero: 1
    start: office
    schedules:
      day: { timezone: Europe/Berlin, open: { mon-sun: "06:00-22:00" } }
      night: { timezone: Europe/Berlin, open: { mon-sun: "${other}" } }
    steps:
      office: { type: hours, schedule: day, open: desk, closed: later }
      later: { type: hours, schedule: night, open: desk, closed: bye }
      desk: { type: queue }
      bye: { type: hangup, prompt: Goodbye. }
  `;

  test('that never occur together refute nothing, and lint finds nothing in them', async () => {
    const { rows } = await proof(bank('22:00-06:00'));
    expect(rows.every(({ verdict }) => verdict === 'proved')).toBe(true);
    const found = await run(['lint', 'menu.ivr.yaml', '-f', 'concise'], {
      files: { 'menu.ivr.yaml': bank('22:00-06:00') },
    });
    expect(found.out).not.toContain('human-unreachable');
  });

  test('that do are found with a moment at which they do', async () => {
    const { rows } = await proof(bank('23:00-06:00'));
    const lost = rows.find(({ verdict }) => verdict === 'refuted');
    expect(lost).toMatchObject({ hours: '"day" is closed and "night" is closed' });
    expect(lost?.refutation?.command).toBe('presszero walk menu.ivr.yaml --clock 2026-01-05T22:30');
  });

  test('that another system keeps may be anything, and the command says which', async () => {
    const { rows } = await proof(dedent`
      presszero: 1
      start: office
      steps:
        office: { type: hours, schedule: elsewhere, open: desk, closed: bye }
        desk: { type: queue }
        bye: { type: hangup, prompt: Goodbye. }
    `);
    const lost = rows.find(({ verdict }) => verdict === 'refuted');
    expect(lost?.refutation?.command).toBe('presszero walk menu.ivr.yaml');
    const open = rows.filter(({ hours }) => hours === '"elsewhere" is open');
    expect(open.map(({ verdict }) => verdict)).not.toContain('refuted');
  });
});

describe('what a back end gives', () => {
  const account = dedent`
    presszero: 1
    start: account
    variables: { tier: { type: enum, values: [plain, gold], from: lookup } }
    steps:
      account: { type: lookup, service: crm, outcomes: { ok: gate } }
      gate: { type: branch, cases: [{ when: "tier === 'plain'", goto: bye }], else: desk }
      desk: { type: queue, options: { "1": bye }, maxWait: 5m, timedOut: desk, full: desk, closed: desk }
      bye: { type: hangup, prompt: Goodbye. }
  `;

  test('is in the command of a call that needs it, and walk takes it', async () => {
    const { rows } = await proof(account);
    const commands = rows.flatMap(({ refutation }) => refutation?.command ?? []);
    expect(commands[0]).toBe("presszero walk menu.ivr.yaml --mock 'account=ok{tier=plain}'");
    const machine = { files: { 'menu.ivr.yaml': account } };
    const [, ...argv] = shellWords(commands[0] ?? '');
    const plain = await run([...argv, '--plain', '-k', ''], machine);
    expect(plain.out).toContain('the call ends: resolved');
    const gold = ['walk', 'menu.ivr.yaml', '--plain', '--mock', 'crm=ok{tier=gold}'];
    const held = await run([...gold, '--mock', 'desk=timedOut@90s,answered', '-k', '_'], machine);
    expect(held.out).toContain('01:30.000');
    expect(held.out).toContain('the call ends: human');
    const odd = await run([...gold.slice(0, -1), 'crm=ok{tier=silver}', '-k', ''], machine);
    expect(odd).toMatchObject({ code: 2 });
    expect(odd.err).toContain('does not fit variable "tier"');
  });
});

describe('calls that are saved', () => {
  const save = ['prove', 'clinic.ivr.yaml', '--save', 'clinic.calls.yaml'];
  const mended = NIGHT_CLINIC.replaceAll(/, when: .*?\}/g, ' }')
    .replace('exhausted: night', 'exhausted: desk')
    .replace('start: language', 'start: language\nglobals: { "0": desk }');

  test('fail with the menu as it is, and pass once it is mended', async () => {
    const { written, err } = await run(save, { files });
    const calls = written['clinic.calls.yaml'] ?? '';
    expect(err).toContain('wrote 5 calls to "clinic.calls.yaml"');
    expect(calls).toContain('a silent caller ends with a person when \\"office\\" is closed');
    const now = await run(['test'], { files: { ...files, 'clinic.calls.yaml': calls } });
    expect(now.out).toContain('5 calls: 5 failed, 0 passed');
    expect(calls).not.toContain('voicemail');
    const then = await run(['test'], {
      files: { 'clinic.ivr.yaml': mended, 'clinic.calls.yaml': calls },
    });
    expect(then.out).toContain('5 calls: 5 passed');
  });

  test('go behind what a person wrote, once, and never into the calls of another flow', async () => {
    const own =
      'flow: clinic.ivr.yaml # ours\ncalls:\n  - name: a call of ours\n    acts: [{ press: "1" }]\n';
    const first = await run(save, { files: { ...files, 'clinic.calls.yaml': own } });
    const both = first.written['clinic.calls.yaml'] ?? '';
    expect(both.startsWith(own)).toBe(true);
    const again = await run(save, { files: { ...files, 'clinic.calls.yaml': both } });
    expect(again.written).toEqual({});
    expect(again.err).toContain('added 0 calls');
    const others = own.replace('clinic.ivr', 'bank.ivr');
    const refused = await run(save, { files: { ...files, 'clinic.calls.yaml': others } });
    expect(refused).toMatchObject({ code: 2, written: {} });
  });
});

describe('a flow that is too big', () => {
  const names = Array.from({ length: 12 }, (_, index) => `flag${index}`);
  const big = dedent`
    presszero: 1
    start: hours
    schedules: { office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 } } }
    variables:
      ${names.map((name) => `${name}: { type: boolean, from: caller }`).join('\n      ')}
    steps:
      hours: { type: hours, schedule: office, open: gate, closed: gate }
      gate: { type: branch, cases: [{ when: "${names.join(' && ')}", goto: first }], else: desk }
      first: { type: branch, cases: [{ when: flag0, goto: desk }], else: never }
      never: { type: say, prompt: Nobody comes here., next: never }
      desk: { type: queue }
  `;

  test('is unknown, with what was given up and what to do, and never proved', async () => {
    const { code, rows } = await proof(big, '--max-states', '200');
    expect(code).toBe(1);
    expect(verdicts(rows, 'human-reachable')).toEqual(['unknown']);
    expect(rows[0]?.because).toMatch(
      /^too many states to tell flag0, .* apart: raise --max-states, or let fewer of them decide$/,
    );
    expect(rows.every(({ verdict }) => verdict !== 'proved')).toBe(true);
  });

  test('is proved where there is room, and world by world where that is enough', async () => {
    const whole = await proof(big);
    expect(whole.rows.every(({ verdict }) => verdict === 'proved')).toBe(true);
    expect(whole.told.summary.spaces).toBe(1);
    const sliced = await proof(big, '--max-states', String(5 * 2 ** 12));
    expect(sliced.rows.every(({ verdict }) => verdict === 'proved')).toBe(true);
    expect(sliced.told.summary).toMatchObject({ spaces: 2, states: whole.told.summary.states });
  });

  test('is unknown where its work is limited, the same on every machine', async () => {
    const { rows } = await proof(big, '--timeout', '100');
    expect(new Set(rows.map(({ because }) => because))).toEqual(
      new Set(['more than 100 units of work: raise --timeout']),
    );
  });
});

describe('who stops a proof', () => {
  test('gets what is known by then, and is told what goes on meanwhile', async () => {
    const told: string[] = [];
    let stop = (): void => undefined;
    let pauses = 0;
    const world = {
      stderr: { isTerminal: true, columns: 80 },
      err: (text: string) => told.push(text),
      pause: async () => {
        pauses += 1;
        if (pauses === 3) stop();
      },
      onStop(ask: () => void) {
        stop = ask;
        return () => undefined;
      },
    } as unknown as World;
    const read = await readProof(
      '/clinic.ivr.yaml',
      { name: undefined, clock: undefined },
      {
        world: textWorld('/clinic.ivr.yaml', NIGHT_CLINIC),
        cache: undefined,
      },
    );
    if (read.kind !== 'flow') throw new Error('the clinic can be read');
    const policy = {
      substitutes: [],
      countsWhileOpen: false,
      keysMax: 3,
      secondsMax: Number.POSITIVE_INFINITY,
      failuresMax: 0,
    };
    const limits = { statesMax: 10_000, workMax: 1_000_000 };
    const subject = { ...read.read, tool: TOOL, policy, limits, walked: ['clinic.ivr.yaml'] };
    const { rows } = await runProof(subject, world);
    const known = rows.filter(({ result }) => result.kind !== 'unknown');
    expect(new Set(known.map(({ property }) => property))).toEqual(
      new Set(['human-reachable', 'human-guaranteed']),
    );
    expect(rows.at(-1)?.result).toEqual({ kind: 'unknown', because: 'the proof was stopped' });
    expect(told.join('')).toContain('proving: a person can always be reached');
    expect(told.at(-1)).toBe('\r\u001b[K');
  });
});

/** A world in which one file lies. */
function textWorld(path: string, text: string): World {
  return {
    cwd: '/',
    env: {},
    stdout: { isTerminal: false, columns: undefined },
    stderr: { isTerminal: false, columns: undefined },
    kindOf: (name: string) => (name === path ? 'file' : undefined),
    readBytes: () => ({ ok: true, value: new TextEncoder().encode(text) }),
  } as unknown as World;
}
