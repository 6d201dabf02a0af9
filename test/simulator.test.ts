import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import type { Flow } from '../src/model/flow.ts';
import { promptMs } from '../src/model/prompt-ms.ts';
import { spokenMs } from '../src/model/spoken-ms.ts';
import { advance } from '../src/simulator/advance.ts';
import type { Call } from '../src/simulator/call.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import type { Heard } from '../src/simulator/heard.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { readShortForm } from '../src/simulator/read-short-form.ts';
import { shortForm } from '../src/simulator/short-form.ts';
import { startCall } from '../src/simulator/start-call.ts';
import { transcript } from '../src/simulator/transcript.ts';
import { variableValue } from '../src/simulator/variable-value.ts';
import { wavMs } from '../src/simulator/wav-ms.ts';
import type { World } from '../src/simulator/world.ts';
import { dedent } from '../src/text/dedent.ts';
import { smallEvaluator } from './support/small-evaluator.ts';

function flowOf(text: string): Flow {
  const { flow, faults } = readFlow({ path: 'menu.ivr.yaml', text });
  expect(faults).toEqual([]);
  return flow;
}

/** Plays a call in the short form. */
function callOf(flow: Flow, keys: string, world: Partial<World> = {}) {
  const { acts, faults } = readShortForm(keys);
  expect(faults).toEqual([]);
  let [call, heard] = startCall(flow, { ...plainWorld, ...world });
  for (const act of acts) {
    const [next, more] = advance(flow, call, act);
    call = next;
    heard = [...heard, ...more];
  }
  return { call, heard };
}

function kinds(heard: readonly Heard[]): readonly string[] {
  return heard.map(({ kind }) => kind);
}

const clinic = flowOf(dedent`
  presszero: 1
  name: Clinic
  language: en
  start: welcome
  globals: { "0": { label: Reception, goto: desk }, "*": back }
  defaults: { exhausted: desk }
  steps:
    welcome: { type: say, prompt: { text: Welcome., duration: 2s }, next: main }
    main:
      type: menu
      prompt: { text: "Visits, press 1.", duration: 3s }
      options:
        "1": { label: Visits, goto: visits, prompt: { text: One moment., duration: 1s } }
        "2": { label: Bills, goto: bills, phrases: [my bill, to pay] }
    visits: { type: menu, prompt: { text: New or old?, duration: 2s }, options: { "11": desk, "12": bye } }
    bills: { type: collect, prompt: { text: Number?, duration: 1s }, into: number, digits: 3, next: bye }
    desk: { type: queue, expectedWait: 30s, announceEvery: 10s, options: { "1": bye } }
    bye: { type: hangup, prompt: { text: Goodbye., duration: 1s } }
  variables:
    number: { type: number }
`);

describe('a caller of a clinic', () => {
  test('hears this, and the transcript says it', () => {
    const { heard } = callOf(clinic, '1,_,x,12');
    expect(transcript(heard)).toEqual([
      '00:00.000 -      "welcome" by start "start"',
      '00:00.000 flow   says "Welcome." (2 s)',
      '00:02.000 -      "main" by outcome "next"',
      '00:02.000 flow   says "Visits, press 1." (3 s)',
      '00:05.000 caller presses 1',
      '00:05.000 -      takes 1: Visits',
      '00:05.000 flow   says "One moment." (1 s)',
      '00:06.000 -      "visits" by option "1"',
      '00:06.000 flow   says "New or old?" (2 s)',
      '00:13.000 caller is silent (1 of 3)',
      '00:13.000 flow   says "New or old?" (2 s)',
      '00:15.000 caller presses 2',
      '00:15.000 -      "2" means nothing here (1 of 3)',
      '00:15.000 flow   says "New or old?" (2 s)',
      '00:17.000 caller presses 12',
      '00:17.000 -      takes 12',
      '00:17.000 -      "bye" by option "12"',
      '00:17.000 flow   says "Goodbye." (1 s)',
    ]);
  });

  test('may say a phrase, in any capitals, and no other words', () => {
    expect(callOf(clinic, '"My  Bill"').call.step).toBe('bills');
    expect(callOf(clinic, '"my bills"').call).toMatchObject({ step: 'main', noMatches: 1 });
    expect(callOf(clinic, '2,"one two three"').call).toMatchObject({ step: 'bills', noMatches: 1 });
  });

  test('presses at once in the prompt, or after a while', () => {
    const { call, heard } = callOf(clinic, '!2');
    expect(call).toMatchObject({ step: 'bills', timeMs: 0 });
    expect(kinds(heard)).toEqual([
      ...['entered', 'said', 'pressed', 'cutShort', 'entered', 'skipped', 'taken'],
      ...['entered', 'said'],
    ]);
    expect(callOf(clinic, '~4.5!2').call).toMatchObject({ step: 'bills', timeMs: 4_500 });
  });

  test('gives digits to a variable that is a number', () => {
    const { call } = callOf(clinic, '2,007');
    expect(variableValue(clinic, call, 'number')).toBe(7);
    expect(variableValue(clinic, call, 'nobody')).toBeUndefined();
  });

  test('leaves a queue by its key, and waits on after a wrong one', () => {
    const { call, heard } = callOf(clinic, '0,~15,x,1');
    expect(call.over?.kind).toBeUndefined();
    expect(call).toMatchObject({ step: 'bye', timeMs: 20_000 });
    expect(heard).toContainEqual(
      expect.objectContaining({ kind: 'waited', lastsMs: 15_000, announcements: 1 }),
    );
    expect(callOf(clinic, '0,_').call.over?.kind).toBe('human');
    expect(callOf(clinic, '0,_').call.timeMs).toBe(35_000);
  });

  test('hangs up wherever the call is, and can do nothing after that', () => {
    const { call, heard } = callOf(clinic, 'h,1,_');
    expect(call.over).toEqual({ kind: 'hung-up', reason: undefined, fault: undefined });
    expect(kinds(heard)).toEqual(['entered', 'said', 'over', 'late', 'late']);
    expect(transcript(heard).at(-2)).toBe('00:00.000 caller comes too late: 1');
  });

  test('who types more than the buffer holds loses the rest', () => {
    const { heard } = callOf(clinic, `!2${'1'.repeat(35)}`);
    const lost = heard.find((one) => one.kind === 'dropped');
    expect(lost).toMatchObject({ keys: '111111', why: 'buffer-full' });
  });
});

describe('a wrong key', () => {
  const menu = (options: string): Flow =>
    flowOf(dedent`
      presszero: 1
      name: Bank
      language: en
      start: main
      steps:
        main: { type: menu, prompt: { text: Which?, duration: 1s }, options: ${options}, exhausted: bye }
        bye: { type: hangup }
    `);
  const all = [...'123456789*0#'];

  test('is the first that fits nothing', () => {
    const { call, heard } = callOf(menu('{ "1": bye, "24": bye }'), 'x');
    expect(call).toMatchObject({ noMatches: 1, timeMs: 1_000 });
    expect(heard).toContainEqual(expect.objectContaining({ kind: 'pressed', keys: '3' }));
  });

  test('may be one that only begins an option, and is wrong after a while', () => {
    const options = all.map((key) => `"${key === '2' ? '24' : key}": bye`).join(', ');
    const { call } = callOf(menu(`{ ${options} }`), 'x');
    expect(call).toMatchObject({ noMatches: 1, timeMs: 4_000 });
  });

  test('cannot be pressed where every key means something', () => {
    const { call, heard } = callOf(menu(`{ ${all.map((key) => `"${key}": bye`)} }`), 'x');
    expect(call).toMatchObject({ noMatches: 0, over: undefined });
    expect(kinds(heard).at(-1)).toBe('noWrongKey');
  });
});

describe('a prompt', () => {
  const bank = flowOf(dedent`
    presszero: 1
    name: Bank
    language: de
    start: hello
    variables:
      balance: { type: number, from: lookup }
      lang: { type: enum, values: [de, en], initial: de }
    steps:
      hello:
        type: say
        prompt: [{ de: Guten Tag., en: Good day. }, { text: "1, 2 oder 3", language: de }, { audio: jingle.wav }]
        next: main
      main:
        type: menu
        prompt: { intro: "Ihr Guthaben: {balance}, {nichts}.", options: spoken }
        options:
          "1": { label: Karten, goto: bye }
          "2": { goto: bye }
          "*": { label: Kredite, goto: bye, when: { opaque: credit } }
        exhausted: bye
      bye: { type: hangup }
  `);
  const texts = (world: Partial<World>): readonly (string | undefined)[] => {
    const { heard } = callOf(bank, '_', world);
    return heard.flatMap((one) => (one.kind === 'said' ? [one.text ?? one.audio] : [])).slice(0, 6);
  };

  test('is played in the language of the call, one text of several', () => {
    expect(texts({})[0]).toBe('Guten Tag.');
    expect(texts({ variables: new Map([['lang', 'en']]) })[0]).toBe('Good day.');
    expect(texts({ variables: new Map([['lang', 'fr']]) })[0]).toBe('Guten Tag.');
  });

  test('names the values of variables and reads out the options that are in force', () => {
    const world = { variables: new Map([['balance', 12]]) };
    expect(texts(world).slice(1)).toEqual([
      ...['1, 2 oder 3', 'jingle.wav', 'Ihr Guthaben: 12, {nichts}.', 'Karten: drücken Sie die 1.'],
      'Ihr Guthaben: 12, {nichts}.',
    ]);
    const credit = { ...world, conditions: new Map([['credit', true]]) };
    expect(texts(credit).at(-1)).toBe('Kredite: drücken Sie die Stern-Taste.');
  });

  test('of an outcome may say what the outcome has just assigned', () => {
    const raffle = flowOf(dedent`
      presszero: 1
      name: Raffle
      language: en
      start: draw
      variables:
        prize: { type: string }
      steps:
        draw: { type: say, prompt: Ready., next: { goto: bye, set: { prize: "'a cake'" }, prompt: "You win {prize}." } }
        bye: { type: hangup }
    `);
    const { heard } = callOf(raffle, '_', { evaluate: smallEvaluator });
    expect(heard).toContainEqual(expect.objectContaining({ text: 'You win a cake.' }));
    const { heard: unknown } = callOf(raffle, '_');
    expect(unknown).toContainEqual(expect.objectContaining({ text: 'You win {prize}.' }));
  });

  test('lasts as long as its sound file, its duration, or its words', () => {
    const at = { start: 0, end: 0 };
    const text = { value: 'Hello.', at };
    const audio = { value: 'hello.wav', at };
    const durationMs = { value: 900, at };
    const lengths = new Map([['hello.wav', 1_234]]);
    expect(promptMs({ text, audio, durationMs }, 'en', lengths)).toBe(1_234);
    expect(promptMs({ text, audio, durationMs }, 'en', new Map())).toBe(900);
    expect(promptMs({ text, audio, durationMs: undefined }, 'en', new Map())).toBe(950);
    expect(promptMs({ text: undefined, audio, durationMs: undefined }, 'en', new Map())).toBe(
      1_000,
    );
    const endless = { value: Number.MAX_VALUE, at };
    expect(promptMs({ text, audio: undefined, durationMs: endless }, 'en', new Map())).toBe(
      86_400_000,
    );
  });

  test('is estimated by language, with commas, sentences and digits', () => {
    expect(spokenMs('', 'en')).toBe(0);
    expect(spokenMs('  \n ', 'en')).toBe(0);
    expect(spokenMs('abcd', 'en')).toBe(300);
    expect(spokenMs('abcd', 'de-AT')).toBe(272);
    expect(spokenMs('abcd', 'xx')).toBe(272);
    expect(spokenMs('ab, cd.', 'en')).toBe(7 * 75 + 250 + 500);
    expect(spokenMs('a 2.5', 'en')).toBe(5 * 75 + 2 * 350);
    expect(spokenMs('Wait... what?!', 'en')).toBe(14 * 75 + 2 * 500);
    expect(spokenMs('<speak>ab</speak>', 'en')).toBe(150);
    expect(spokenMs(`${'<'.repeat(100_000)}`, 'en')).toBe(7_500_000);
  });
});

describe('where the flow or the world falls short', () => {
  const shop = flowOf(dedent`
    presszero: 1
    name: Shop
    language: en
    start: main
    steps:
      main:
        type: menu
        prompt: { text: Which?, duration: 1s }
        options: { "1": nowhere, "2": stock, "3": puzzle, "4": over, "5": round, "6": hours }
      stock: { type: lookup, service: stock, outcomes: { ok: main } }
      puzzle: { type: opaque, foreignType: Riddle, outcomes: { left: main, right: bye } }
      over: { type: return, exit: done }
      round: { type: say, prompt: { text: Please hold., duration: 1s }, next: round }
      hours: { type: hours, schedule: office, open: main, closed: bye }
      bye: { type: hangup }
  `);
  const spinning = flowOf(dedent`
    presszero: 1
    name: Shop
    language: en
    start: main
    steps:
      main: { type: menu, prompt: { text: Which?, duration: 1s }, options: { "1": spin }, exhausted: spin }
      spin: { type: set, set: {}, next: spin }
  `);
  const endOf = (keys: string, world: Partial<World> = {}) => callOf(shop, keys, world).call.over;

  test('the call ends and says what was missing', () => {
    expect(endOf('1')).toEqual({
      kind: 'cut-off',
      reason: '"nowhere" is no step',
      fault: 'missing-step',
    });
    expect(endOf('2', { mocks: new Map([['stock', [{ outcome: 'gone' }]]]) })).toMatchObject({
      reason: '"stock" has no outcome "gone"',
      fault: 'missing-outcome',
    });
    expect(endOf('_,_,_')).toMatchObject({ reason: '"main" has no outcome "noInput"' });
    expect(endOf('4')).toMatchObject({ kind: 'left', fault: undefined });
    expect(startCall({ ...shop, start: undefined }, plainWorld)[0].over?.fault).toBe(
      'missing-start',
    );
  });

  test('an opaque step comes to its first outcome, or to what the world says', () => {
    expect(callOf(shop, '3').call.step).toBe('main');
    expect(endOf('3', { mocks: new Map([['Riddle', [{ outcome: 'right' }]]]) })?.kind).toBe(
      'resolved',
    );
  });

  test('a schedule that nobody prepared is closed', () => {
    expect(endOf('6')?.kind).toBe('resolved');
    expect(callOf(shop, '6', { hours: new Map([['office', 'open']]) }).call.step).toBe('main');
  });

  test('a flow that speaks for ever is told, and a wait in it only lasts as long as asked', () => {
    expect(endOf('5,1')).toMatchObject({ kind: 'cut-off', fault: 'livelock' });
    expect(callOf(shop, '5,~60').call).toMatchObject({ timeMs: 61_000, over: undefined });
    expect(callOf(shop, '5,~900,~900').call).toMatchObject({ timeMs: 1_801_000, over: undefined });
  });

  test('a circle without time is gone round a thousand times and no more', () => {
    const { call, heard } = callOf(spinning, '1');
    expect(call.over?.reason).toBe('more than 1000 moves with no time passing and no key');
    expect(heard.filter(({ kind, atMs }) => kind === 'entered' && atMs > 0)).toHaveLength(1_000);
  });

  test('the unknown outcome of a platform that cannot run a step is its error', () => {
    const stock = [...shop.steps.values()].find(({ id }) => id === 'stock');
    const bye = [...shop.steps.values()].find(({ type }) => type === 'lookup');
    if (stock?.type !== 'lookup' || bye === undefined) throw new Error('no lookup');
    const error = stock.outcomes.get('ok');
    const broken: Flow = {
      ...shop,
      steps: new Map([...shop.steps, [stock.id, { ...stock, error, outcomes: new Map() }]]),
    };
    const world = { mocks: new Map([['stock', [{ outcome: 'error' }]]]) };
    expect(callOf(broken, '2', world).call.step).toBe('main');
  });

  test('a flow that was changed under a call ends it instead of hanging', () => {
    const [call] = startCall(shop, plainWorld);
    const [listening] = advance(shop, call, { kind: 'listen' });
    const main = shop.steps.get(listening.step);
    const bye = [...shop.steps.values()].find(({ type }) => type === 'hangup');
    if (main === undefined || bye === undefined) throw new Error('no steps');
    const changed = { ...shop, steps: new Map([[main.id, { ...bye, id: main.id }]]) };
    for (const act of [{ kind: 'silence' }, { kind: 'wait', ms: 9 }] satisfies CallerAct[]) {
      expect(advance(changed, listening, act)[0].over?.fault).toBe('missing-step');
    }
  });

  test('a flow that calls itself stops at sixteen', () => {
    const self = flowOf(dedent`
      presszero: 1
      name: Mirror
      language: en
      start: again
      steps:
        again: { type: flow, file: ./mirror.ivr.yaml, exits: { done: again } }
    `);
    const [call] = startCall(self, { ...plainWorld, flows: new Map([['mirror.ivr.yaml', self]]) });
    expect(call.over?.fault).toBe('too-deep');
    expect(call.callers).toHaveLength(16);
    const done = { ...plainWorld, mocks: new Map([['again', [{ outcome: 'done' }]]]) };
    expect(startCall(self, done)[0].over?.fault).toBe('livelock');
  });
});

describe('the short form', () => {
  test('says what the caller does', () => {
    expect(readShortForm(' 1, 12 ,!1,_,~2.5,x,h,"to \\"pay\\"" ')).toEqual({
      acts: [
        { kind: 'press', keys: '1' },
        { kind: 'press', keys: '12' },
        { kind: 'press', keys: '1', afterMs: 0 },
        { kind: 'silence' },
        { kind: 'wait', ms: 2_500 },
        { kind: 'wrongKey' },
        { kind: 'hangup' },
        { kind: 'say', phrase: 'to "pay"' },
      ],
      faults: [],
    });
    expect(readShortForm('')).toEqual({ acts: [], faults: [] });
    expect(shortForm(readShortForm('__x~2!1h').acts)).toBe('_,_,x,~2,!1,h');
  });

  test.each([
    ['1,,2', '2-3 There is no act before this ",": write one, or "_" for silence'],
    [',1', '0-1 There is no act before this ",": write one, or "_" for silence'],
    ['1,', '1-2 There is no act behind this ",": write one, or "_" for silence'],
    [
      '1,a',
      '2-3 "a" is no act: write keys (123456789*0#), "_", "~2.5", "x", "h" or a phrase in quotes',
    ],
    ['1,!', '2-3 "!" presses nothing: write the keys behind it, such as "!1"'],
    ['~x', '0-1 "~" waits for nothing: write seconds behind it, such as "~2.5"'],
    ['"pay', '0-4 The phrase has no end: close it with a quote'],
    ['""', '0-2 The phrase says nothing: write words in the quotes'],
  ])('tells what is wrong in %s', (text, told) => {
    const { faults } = readShortForm(text);
    expect(faults.map(({ at, message }) => `${at.start}-${at.end} ${message}`)).toEqual([told]);
  });
});

describe('the pattern of digits', () => {
  test('lets any digits pass where it is not understood, and says so', () => {
    const flow = flowOf(dedent`
      presszero: 1
      name: Bank
      language: en
      start: pin
      steps:
        pin: { type: collect, prompt: { text: PIN?, duration: 1s }, digits: 2, pattern: "(?=1)..", next: bye, exhausted: bye }
        bye: { type: hangup }
    `);
    const { call, heard } = callOf(flow, '42');
    expect(call.over?.kind).toBe('resolved');
    expect(kinds(heard)).toContain('unreadPattern');
    const refused = { mocks: new Map([['pin', [{ outcome: 'refused' }]]]) };
    expect(callOf(flow, '42', refused).call.noMatches).toBe(1);
  });
});

describe('the length of a sound file', () => {
  const chunk = (name: string, body: readonly number[], size = body.length): number[] => [
    ...[...name].map((letter) => letter.charCodeAt(0)),
    ...[0, 8, 16, 24].map((shift) => (size >>> shift) & 0xff),
    ...body,
    ...(body.length % 2 === 1 ? [0] : []),
  ];
  const form = (bytesPerSecond: number): number[] =>
    chunk('fmt ', [
      ...[1, 0, 1, 0, 0x40, 0x1f, 0, 0],
      ...[0, 8, 16, 24].map((shift) => (bytesPerSecond >>> shift) & 0xff),
      ...[1, 0, 8, 0],
    ]);
  const wave = (...chunks: readonly (readonly number[])[]): Uint8Array => {
    const body = [...'WAVE'].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(chunk('RIFF', [...body, ...chunks.flat()]));
  };
  const sound = Array.from({ length: 4_000 }, () => 128);

  test('comes from the rate of bytes and the size of the sound', () => {
    expect(wavMs(wave(form(8_000), chunk('data', sound)))).toBe(500);
    expect(wavMs(wave(form(16_000), chunk('LIST', [1, 2, 3]), chunk('data', sound)))).toBe(250);
  });

  test('needs only the beginning of the file', () => {
    const whole = wave(form(8_000), chunk('data', sound));
    expect(wavMs(whole.slice(0, 44), whole.length)).toBe(500);
  });

  test('does without a size that was never filled in', () => {
    expect(wavMs(wave(form(8_000), chunk('data', sound, 0)))).toBe(500);
    expect(wavMs(wave(form(8_000), chunk('data', sound, 0xffffffff)))).toBe(500);
  });

  test('is unknown where the bytes say nothing of it', () => {
    const { buffer } = wave(form(8_000), chunk('data', sound));
    expect(wavMs(new Uint8Array())).toBeUndefined();
    expect(wavMs(new Uint8Array(buffer, 0, 20))).toBeUndefined();
    expect(wavMs(Uint8Array.from(chunk('RIFX', [...sound])))).toBeUndefined();
    expect(wavMs(wave(form(0), chunk('data', sound)))).toBeUndefined();
    expect(wavMs(wave(chunk('data', sound)))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const ms = wavMs(Uint8Array.from([...wave(form(8_000)), ...bytes]));
        expect(ms === undefined || ms >= 0).toBe(true);
      }),
    );
  });
});

test('a call is a plain value: one moment can be gone on from twice', () => {
  const [start] = startCall(clinic, plainWorld);
  const [one]: readonly [Call, unknown] = advance(clinic, start, { kind: 'press', keys: '1' });
  const [other] = advance(clinic, start, { kind: 'press', keys: '2' });
  expect([start.step, one.step, other.step]).toEqual(['welcome', 'main', 'bills']);
});
