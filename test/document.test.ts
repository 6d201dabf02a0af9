import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import type { Step } from '../src/model/step.ts';
import { dedent } from '../src/text/dedent.ts';
import type { Span } from '../src/text/span.ts';
import { placesOf } from './support/places-of.ts';
import { randomFlow } from './support/random-flow.ts';
import { toldFaults } from './support/told-faults.ts';

/** What an author is told about a whole file. */
function told(text: string): readonly string[] {
  return toldFaults(readFlow({ path: 'clinic.ivr.yaml', text }).faults, text);
}

/** What an author is told about one step, whose line is line 4 of a flow. */
function toldOfStep(step: string): readonly string[] {
  return told(flowWith(step));
}

function flowWith(step: string): string {
  return `presszero: 1\nstart: main\nsteps:\n  main: ${step}\n  desk: { type: queue }\n`;
}

/** The step as it is read, and the words at each of the places that `pick` takes from it. */
function read(step: string): {
  readonly step: Step;
  readonly words: (at: Span | undefined) => string;
} {
  const text = flowWith(step);
  const { flow, faults } = readFlow({ path: 'clinic.ivr.yaml', text });
  expect(toldFaults(faults, text)).toEqual([]);
  const first = [...flow.steps.values()][0];
  if (first === undefined) throw new Error('There is no step');
  return { step: first, words: (at) => (at === undefined ? '' : text.slice(at.start, at.end)) };
}

describe('the page about the flow file', () => {
  const page = readFileSync('docs/flow-file.md', 'utf8');
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  const blockWith = (word: string): string => blocks.find((block) => block.includes(word)) ?? '';

  test('shows a step of every type, and all of them are read', () => {
    const text = `presszero: 1\nstart: hello\n${blockWith('type: opaque')}`;
    expect(told(text)).toEqual([]);
    const { flow } = readFlow({ path: 'all.ivr.yaml', text });
    expect(new Set([...flow.steps.values()].map(({ type }) => type)).size).toBe(17);
  });

  test('shows schedules, variables and goals that are read', () => {
    const text = `presszero: 1\nstart: bye\nsteps: { bye: { type: hangup } }\n${blockWith('timezone')}`;
    expect(told(text)).toEqual([]);
    const { flow } = readFlow({ path: 'all.ivr.yaml', text });
    expect([flow.schedules.size, flow.variables.size, flow.goals.length]).toEqual([1, 4, 1]);
  });

  test('shows forms of prompts and targets that are read', () => {
    const forms = `${blockWith('jingle.wav')}${blockWith('goto: bye')}`.split(/\n(?=\w)/);
    expect(forms.length).toBeGreaterThan(7);
    for (const form of forms.filter((line) => line.trim() !== '')) {
      const indented = form.replaceAll('\n', '\n    ');
      expect([form, ...toldOfStep(`\n    type: say\n    ${indented}`)]).toEqual([form]);
    }
  });
});

describe('a flow that is well formed', () => {
  test('is read without a fault, whatever its steps', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const { text } = randomFlow({ seed, steps: 1 + (seed % 20), loose: seed % 2 === 0 });
      expect(told(text)).toEqual([]);
    }
  });

  test('has only places inside its file', () => {
    const { text } = randomFlow({ seed: 7, steps: 40 });
    const { flow } = readFlow({ path: 'random.ivr.yaml', text });
    const places = placesOf(flow);
    expect(places.length).toBeGreaterThan(200);
    expect(
      places.filter(({ start, end }) => start < 0 || end < start || end > text.length),
    ).toEqual([]);
  });

  test('keeps its heads, its schedules and its goals with their places', () => {
    const text = dedent`
      presszero: 1
      name: Praxis Dr. Sommer
      language: de
      number: "+49 89 1234567"
      start: desk
      schedules:
        office:
          timezone: Europe/Berlin
          open: { mon-thu: 08:00-18:00, "sat, sun": closed }
          holidays: [DE-BY, 2026-12-24]
          except: { 2028-02-29: 08:00-12:00 }
      variables:
        tier: { type: enum, values: [standard, 2], from: caller, initial: standard }
        balance: { type: number, min: 0, max: 100 }
      goals: [{ id: pills, label: Rezept, share: 41%, reached: [desk] }, { id: rest, share: 0.5 }]
      globals: { "0": desk }
      defaults: { timeout: 6s, maxNoInput: unlimited, exhausted: desk }
      steps: { desk: { type: queue } }
    `;
    expect(told(text)).toEqual([]);
    const { flow } = readFlow({ path: 'a.ivr.yaml', text });
    expect(flow.name?.value).toBe('Praxis Dr. Sommer');
    expect(flow.number).toMatchObject({ value: '+49 89 1234567' });
    expect(flow.schedules.get('office')).toMatchObject({
      timezone: { value: 'Europe/Berlin' },
      open: [
        { days: { value: 'mon-thu' }, times: { value: '08:00-18:00' } },
        { days: { value: 'sat, sun' }, times: { value: 'closed' } },
      ],
      holidays: [{ value: 'DE-BY' }, { value: '2026-12-24' }],
      except: [{ days: { value: '2028-02-29' } }],
    });
    expect(flow.variables.get('tier')).toMatchObject({
      type: 'enum',
      values: [{ value: 'standard' }, { value: '2' }],
      initial: { value: 'standard' },
      from: 'caller',
    });
    expect(flow.goals.map(({ share }) => share)).toEqual([0.41, 0.5]);
    expect(flow.globals.map(({ keys }) => keys)).toEqual(['0']);
    expect(flow.defaults).toMatchObject({
      timeoutMs: { value: 6000 },
      maxNoInput: { value: Infinity },
      maxNoMatch: undefined,
    });
    expect([flow.format, flow.role]).toEqual(['presszero', 'call']);
  });

  test('that can return is part of another', () => {
    const { flow } = readFlow({ path: 'a', text: flowWith('{ type: return, exit: done }') });
    expect(flow.role).toBe('part');
  });
});

describe('the steps of a flow', () => {
  test('lie at their names, their outcomes at the words that name them', () => {
    const { step, words } = read('{ type: say, prompt: Hello., next: { goto: "desk" } }');
    expect(
      step.type === 'say' &&
        [step.at, step.prompt?.at, step.next?.at, step.next?.target?.at].map(words),
    ).toEqual(['main', 'Hello.', 'next', '"desk"']);
  });

  test('that listen keep options, handlers and limits with their places', () => {
    const { step, words } = read(
      [
        '',
        '    type: menu',
        '    prompt: { intro: How can we help?, options: spoken }',
        '    options:',
        '      "1": { label: 24, goto: desk, when: tier < 3, phrases: [pills], set: { a: true } }',
        '      2: back',
        '    noInput: [repeat, { attempt: 2, prompt: Hello?, reprompt: false, exhausted: desk }]',
        '    noMatch: desk',
        '    maxNoMatch: 2',
      ].join('\n'),
    );
    if (step.type !== 'menu') throw new Error('It is no menu');
    expect(step.prompt).toMatchObject({
      speaksOptions: true,
      segments: [{ text: { value: 'How can we help?' } }],
    });
    expect(step.options.map(({ at }) => words(at))).toEqual(['"1"', '2']);
    expect(step.options[0]).toMatchObject({
      keys: '1',
      label: { value: '24' },
      target: { kind: 'step', id: 'desk' },
      when: { kind: 'text', text: 'tier < 3' },
      phrases: [{ value: 'pills' }],
      set: [{ variable: { value: 'a' }, value: { value: 'true' } }],
    });
    expect(step.options[1]?.target?.kind).toBe('back');
    expect(step.noInput.map(({ at, attempt, reprompt }) => [words(at), attempt, reprompt])).toEqual(
      [
        ['repeat', 1, true],
        ['{ attempt: 2, prompt: Hello?, reprompt: false, exhausted: desk }', 2, false],
      ],
    );
    expect([step.noInputExhausted?.at, step.noMatch[0]?.at, step.optionsAt].map(words)).toEqual([
      'exhausted',
      'noMatch',
      'options',
    ]);
    expect(step.maxNoMatch).toMatchObject({ value: 2 });
  });

  test('that branch have their cases at the word when', () => {
    const { step, words } = read(
      '{ type: branch, cases: [{ when: { opaque: $.vip }, goto: desk }, { when: true, goto: unwired }], else: desk }',
    );
    if (step.type !== 'branch') throw new Error('It is no branch');
    expect(
      step.cases.map(({ at, when, target }) => [words(at), when?.kind, when?.text, target?.kind]),
    ).toEqual([
      ['when', 'opaque', '$.vip', 'step'],
      ['when', 'text', 'true', 'unwired'],
    ]);
    expect(words(step.else?.at)).toBe('else');
  });

  test('that collect take a number of digits, or bounds, or anything', () => {
    const bounds = (keys: string) => {
      const { step } = read(`{ type: collect, into: pin${keys} }`);
      return step.type === 'collect' && [step.digitsMin, step.digitsMax];
    };
    expect(bounds(', digits: 4')).toEqual([4, 4]);
    expect(bounds(', min: 2, max: 6')).toEqual([2, 6]);
    expect(bounds('')).toEqual([1, 100]);
  });

  test('that end take what they leave out as the page says', () => {
    expect(read('{ type: hangup }').step).toMatchObject({ outcome: 'resolved', reason: undefined });
    expect(read('{ type: transfer, to: 112 }').step).toMatchObject({
      reaches: 'human',
      to: { value: '112' },
    });
  });

  test('say their prompts in every form', () => {
    const segments = (prompt: string) => read(`{ type: say, ${prompt} }`).step.prompt?.segments;
    expect(segments('prompt: { de: Hallo., en-GB: Hello. }')).toMatchObject([
      { text: { value: 'Hallo.' }, language: 'de' },
      { text: { value: 'Hello.' }, language: 'en-GB' },
    ]);
    expect(
      segments('prompt: [Hello., { audio: a.wav, duration: 1.5s, bargeIn: false }]'),
    ).toMatchObject([
      { text: { value: 'Hello.' } },
      { audio: { value: 'a.wav' }, durationMs: { value: 1500 }, bargeIn: { value: false } },
    ]);
    expect(segments('prompts: [{ text: A }, { attempt: 2, text: B }]')).toMatchObject([
      { attempt: 1 },
      { attempt: 2 },
    ]);
  });
});

describe('an author who makes a slip is told', () => {
  test.each([
    [
      '{ type: say, nxt: desk }',
      '4:22-4:25 unknown-key: Step "main" has the unknown key "nxt": did you mean "next"?',
    ],
    [
      '{ type: survey, colour: red }',
      '4:25-4:31 unknown-key: Step "main" has the unknown key "colour": it takes type, title, prompt, prompts, next',
    ],
    [
      '{ type: men }',
      '4:17-4:20 syntax: Step "main" has the unknown type "men": did you mean "menu"?',
    ],
    ['{ prompt: Hello. }', '4:3-4:7 syntax: Step "main" has no key "type": write it'],
    [
      '{ typ: menu, prompt: Hello. }',
      '4:11-4:14 unknown-key: Step "main" has the unknown key "typ": did you mean "type"?',
    ],
    [
      'hello',
      '4:9-4:14 syntax: Step "main" is "hello": it must be a map with a type, such as { type: say, prompt: ..., next: ... }',
    ],
    [
      '',
      '4:3-4:7 syntax: Step "main" is empty: it must be a map with a type, such as { type: say, prompt: ..., next: ... }',
    ],
    [
      '{ type: menu, timeout: 5 }',
      '4:32-4:33 syntax: Key "timeout" is "5": it must be a duration such as "500ms", "5s", "2m" or "1h"',
    ],
    [
      '{ type: menu, timeout: 5 sec }',
      '4:32-4:37 syntax: Key "timeout" is "5 sec": it must be a duration such as "500ms", "5s", "2m" or "1h"',
    ],
    [
      '{ type: menu, bargeIn: yes }',
      '4:32-4:35 syntax: Key "bargeIn" is "yes", which YAML 1.2 reads as a text: write true',
    ],
    [
      '{ type: menu, bargeIn: off }',
      '4:32-4:35 syntax: Key "bargeIn" is "off", which YAML 1.2 reads as a text: write false',
    ],
    [
      '{ type: menu, bargeIn: 1 }',
      '4:32-4:33 syntax: Key "bargeIn" is "1": it must be true or false',
    ],
    [
      '{ type: menu, maxNoInput: 11 }',
      '4:35-4:37 syntax: Key "maxNoInput" is "11": it must be a whole number from 1 to 10, or "unlimited"',
    ],
    [
      '{ type: menu, maxNoInput: 0 }',
      '4:35-4:36 syntax: Key "maxNoInput" is "0": it must be a whole number from 1 to 10, or "unlimited"',
    ],
    [
      '{ type: menu, maxNoMatch: ever }',
      '4:35-4:39 syntax: Key "maxNoMatch" is "ever": it must be a whole number from 1 to 10, or "unlimited"',
    ],
    [
      '{ type: menu, options: { 7a: desk } }',
      '4:34-4:36 syntax: Key "7a" does not fit here: it must be made of keys of a phone, which are 0 to 9, "*" and "#"',
    ],
    [
      '{ type: menu, options: { 1: { got: desk } } }',
      '4:39-4:42 unknown-key: Option "1" has the unknown key "got": did you mean "goto"?',
    ],
    [
      '{ type: menu, options: { 1: { label: Pills } } }',
      '4:34-4:35 syntax: Option "1" has no key "goto": write it',
    ],
    [
      '{ type: menu, options: { 1: [desk] } }',
      '4:37-4:38 syntax: Option "1" is a list: it must be the name of a step, or "back", "repeat" or "unwired"',
    ],
    [
      '{ type: menu, noInput: { exhausted: { prompt: Bye. } } }',
      '4:34-4:43 syntax: Key "exhausted" has no key "goto": write it',
    ],
    [
      '{ type: say, next: }',
      '4:22-4:26 syntax: Key "next" is empty: it must be the name of a step, or "back", "repeat" or "unwired"',
    ],
    [
      '{ type: say, prompt: true }',
      '4:30-4:34 syntax: Key "prompt" is "true", which YAML reads as no text: put it in quotes',
    ],
    [
      '{ type: say, prompt: { txt: Hello. } }',
      '4:32-4:35 unknown-key: Key "prompt" has the unknown key "txt": did you mean "text"?',
    ],
    [
      '{ type: say, prompt: { intro: Hi, option: spoken } }',
      '4:43-4:49 unknown-key: Key "prompt" has the unknown key "option": did you mean "options"?',
    ],
    [
      '{ type: say, prompt: [] }',
      '4:30-4:31 syntax: Key "prompt" is an empty list: it must be a text, or a map or list of texts and sounds',
    ],
    [
      '{ type: branch, cases: [{ goto: desk }] }',
      '4:35-4:39 syntax: Item 1 of "cases" has no key "when": write it',
    ],
    [
      '{ type: collect, terminator: ab }',
      '4:38-4:40 syntax: Key "terminator" is "ab": it must be one key of a phone in quotes, such as "#"',
    ],
    [
      '{ type: count, limit: 0 }',
      '4:31-4:32 syntax: Key "limit" is "0": it must be a whole number from 1 to 100',
    ],
    [
      '{ type: transfer, to: 112, reaches: robot }',
      '4:45-4:50 syntax: Key "reaches" is "robot": it must be "human", "machine", "voicemail" or "unknown"',
    ],
    [
      '{ type: set, set: [a] }',
      '4:27-4:28 syntax: Key "set" is a list: it must be a map from variables to expressions',
    ],
    [
      '{ type: [menu] }',
      '4:17-4:23 syntax: Step "main" has a list for its type: write one such as "menu"',
    ],
  ])('in the step %s', (step, line) => {
    expect(toldOfStep(step)).toEqual([line]);
  });

  test('when two keys say the same, at the second of them', () => {
    expect(toldOfStep('{ type: say, prompts: [{ text: A }], prompt: B }')).toEqual([
      '4:46-4:52 syntax: Step "main" has both "prompts" and "prompt": keep one',
      '-> 4:22-4:29 "prompts" is here',
    ]);
    expect(toldOfStep('{ type: collect, digits: 4, min: 2 }')).toEqual([
      '4:37-4:40 syntax: Step "main" has both "digits" and "min": keep one',
      '-> 4:26-4:32 "digits" is here',
    ]);
    expect(toldOfStep('{ type: collect, min: 5, max: 2 }')).toEqual([
      '4:39-4:40 syntax: Key "max" is "2", which is below "min": make it 5 or more',
      '-> 4:31-4:32 "min" is "5"',
    ]);
  });

  test('when a step is called like a target', () => {
    expect(told('presszero: 1\nstart: back\nsteps:\n  back: { type: hangup }\n')).toEqual([
      '4:3-4:7 syntax: Key "back" does not fit here: it must be a name other than "back", "repeat" and "unwired", which are targets',
    ]);
  });

  test('in a schedule', () => {
    const text = dedent`
      presszero: 1
      start: desk
      steps: { desk: { type: queue } }
      schedules:
        office:
          timezone: berlin
          open: { mo-fr: 08:00-18:00, mon: 8-18, tue: 08:00-25:00, wed: 08:00-24:00 }
          holidays: [Bavaria, 2026-02-30]
          except: { 2026-02-29: closed, 2026-13-01: closed, christmas: closed }
        night: { open: {} }
    `;
    expect(told(text)).toEqual([
      '6:15-6:21 syntax: Key "timezone" is "berlin": it must be an IANA time zone such as "Europe/Berlin"',
      '7:13-7:18 syntax: Key "mo-fr" does not fit here: it must be days such as "mon", "mon-thu" or "mon, wed"',
      '7:38-7:42 syntax: Key "mon" is "8-18": it must be times such as "08:00-18:00" or "08:00-12:00, 13:00-16:00", or "closed"',
      '7:49-7:60 syntax: Key "tue" is "08:00-25:00": it must be times such as "08:00-18:00" or "08:00-12:00, 13:00-16:00", or "closed"',
      '8:16-8:23 syntax: Item 1 of "holidays" is "Bavaria": it must be a region such as "DE-BY", or a date such as "2026-12-24"',
      '8:25-8:35 syntax: Date "2026-02-30" does not exist: its month has the days 01 to 28',
      '9:15-9:25 syntax: Date "2026-02-29" does not exist: its month has the days 01 to 28',
      '9:35-9:45 syntax: Date "2026-13-01" does not exist: months go from 01 to 12',
      '9:55-9:64 syntax: Key "christmas" does not fit here: it must be a date such as "2026-12-24"',
      '10:3-10:8 syntax: Schedule "night" has no key "timezone": write it',
    ]);
  });

  test('in variables and goals', () => {
    const text = dedent`
      presszero: 1
      start: desk
      steps: { desk: { type: queue } }
      variables:
        tier: { type: enum }
        known: { type: boolean, initial: yes }
        lang: { type: enum, values: [en, es], initial: e }
        score: { type: numbr }
        age: { type: number, min: 5, max: 1, initial: "3" }
      goals: [{ label: Pills, share: 141% }]
    `;
    expect(told(text)).toEqual([
      '5:3-5:7 syntax: Variable "tier" has no key "values": write it',
      '6:36-6:39 syntax: Key "initial" is "yes": a variable of type "boolean" is true or false, without quotes',
      '7:50-7:51 syntax: Key "initial" is "e": did you mean "en"?',
      '8:18-8:23 syntax: Key "type" is "numbr": did you mean "number"?',
      '9:37-9:38 syntax: Key "max" is "1", which is below "min": make it 5 or more',
      '-> 9:29-9:30 "min" is "5"',
      '9:49-9:52 syntax: Key "initial" is "3": a variable of type "number" takes a number, without quotes',
      '10:11-10:16 syntax: Item 1 of "goals" has no key "id": write it',
      '10:32-10:36 syntax: Key "share" is "141%": it must be a share such as "41%"',
    ]);
  });

  test('of what the whole flow lacks, at its first key', () => {
    expect(told('name: Praxis\n')).toEqual([
      '1:1-1:5 syntax: The flow has no key "presszero": write "presszero: 1"',
      '1:1-1:5 syntax: The flow has no key "start": write it',
      '1:1-1:5 syntax: The flow has no key "steps": write it',
    ]);
    expect(told('presszero: 2\nstart: a\nsteps: {}\n')).toEqual([
      '1:12-1:13 syntax: Key "presszero" is "2": it must be 1',
    ]);
  });
});

describe('a file that holds no flow', () => {
  test.each([
    ['', '1:1-1:1 syntax: The file holds no flow: begin it with "presszero: 1"'],
    ['# nothing yet\n', '1:1-1:2 syntax: The file holds no flow: begin it with "presszero: 1"'],
    ['---\n', '1:1-1:2 syntax: The file holds no flow: begin it with "presszero: 1"'],
    [
      '- a\n- b\n',
      '1:1-1:2 syntax: The file holds a list and no flow: begin it with "presszero: 1"',
    ],
    [
      'hello\n',
      '1:1-1:2 syntax: The file holds a single value and no flow: begin it with "presszero: 1"',
    ],
  ])('such as %j is told, and gives an empty flow', (text, line) => {
    expect(told(text)).toEqual([line]);
    const { flow } = readFlow({ path: 'empty.ivr.yaml', text });
    expect([flow.steps.size, flow.start, flow.globals, flow.format]).toEqual([
      0,
      undefined,
      [],
      'presszero',
    ]);
  });
});

describe('a file with several faults', () => {
  test('is told all of them in one run, and no more', () => {
    const text = dedent`
      presszero: 1
      start: main
      steps:
        main:
          type: menu
          prompt: Note: press 1
          options:
            "1": desk
            *: desk
            #: desk
            "1": bye
        desk: { type: queu }
        bye: { type: hangup, reson: done
        late:
          type: say
          prompt: "Hello
          next: *gone
    `;
    expect(told(text)).toEqual([
      '6:13-6:18 syntax: "Note:" reads as a key inside a value: put the whole value in quotes',
      '9:7-9:8 syntax: "*" must be in quotes, or YAML takes it for an alias: write "*":',
      '10:7-10:8 hash-key-comment: "#" must be in quotes, or YAML takes the line for a comment: write "#":',
      '11:7-11:10 duplicate-key: Key "1" stands twice in one map: remove or rename one of them',
      '-> 8:7-8:10 "1" stands here first',
      '12:17-12:21 syntax: Step "desk" has the unknown type "queu": did you mean "queue"?',
      '13:8-13:9 syntax: The brace { is never closed: write } where it ends',
      '16:13-16:14 syntax: The quote " is never closed: write " where it ends',
    ]);
  });

  test('keeps all that is not faulty', () => {
    const text = flowWith(
      '{ type: menu, timeout: soon, options: { 1: desk, x: desk, 2: [] }, bargeIn: false }',
    );
    const { flow } = readFlow({ path: 'a.ivr.yaml', text });
    const main = [...flow.steps.values()][0];
    expect(main).toMatchObject({ timeoutMs: undefined, bargeIn: { value: false } });
    expect(main?.type === 'menu' && main.options.map(({ keys }) => keys)).toEqual(['1']);
    expect(flow.steps.size).toBe(2);
  });

  test('misses no key in a map that YAML could not read whole', () => {
    expect(told('presszero: 1\nstart: main\nsteps: { main: { type: say }\n')).toEqual([
      '3:8-3:9 syntax: The brace { is never closed: write } where it ends',
    ]);
    expect(told('presszero: 1\nname: "Clinic\nstart: main\nsteps:\n')).toHaveLength(1);
  });
});

describe('slips of YAML are told in plain words', () => {
  test.each([
    [
      'a:\n  b: 1\n c: 2\n',
      '3:2-3:3 syntax: "c" does not begin in the column of those before it: indent it as they are',
    ],
    [
      'a: 1\n  b: 2\n',
      '2:3-2:4 syntax: "b" is indented under a value: begin it in the column of its neighbours',
    ],
    [
      'a:b\nc: d\n',
      '1:1-1:4 syntax: "a:b" is no key with a value: write "key: value", with a colon and a space',
    ],
    ['a: 1\nb\n', '2:1-2:2 syntax: "b" has no colon after it: write "key: value"'],
    [
      'a: { b: c d: e }\n',
      '1:9-1:15 syntax: "c d: e" holds a colon inside a value: write a comma before a key, or quotes around a text',
    ],
    ['{ a: 1\n  b: 2 }\n', '1:6-1:7 syntax: "1" has no comma behind it: part the items by commas'],
    ['a: [b, , c]\n', '1:8-1:9 syntax: A comma has nothing before it: remove it'],
    ['a: [b\nc: d\n', '1:4-1:5 syntax: The bracket [ is never closed: write ] where it ends'],
    ['a: b }\nc: [\n', '2:4-2:5 syntax: The bracket [ is never closed: write ] where it ends'],
    [
      'a: }\nb: ]\nc: d\n',
      '1:4-1:5 syntax: "}" closes nothing: remove it, or open what it closes',
      '2:4-2:5 syntax: "]" closes nothing: remove it, or open what it closes',
    ],
    [
      "a: 'it's'\n",
      '1:8-1:10 syntax: "s\'" follows a quote that closes the text: write the text in the other kind of quotes',
    ],
    ['a: "b\\"\n', '1:4-1:5 syntax: The quote " is never closed: write " where it ends'],
    ["a: 'b''", "1:4-1:5 syntax: The quote ' is never closed: write ' where it ends"],
    [
      'a: "\\q"\n',
      '1:5-1:7 syntax: "\\q" is no escape: write "\\\\" for a backslash, or use single quotes',
    ],
    ['a: @b\n', '1:4-1:5 syntax: "@" cannot begin a text without quotes: put the text in quotes'],
    ['a: - b\n', '1:4-1:5 syntax: "-" begins a list beside its key: begin it on the next line'],
    [
      'a: |x\n  b\n',
      '1:5-1:6 syntax: "x" stands beside "|" or ">": begin the text on the next line',
    ],
    [
      'a: "b"#c\n',
      '1:7-1:9 syntax: "#c" is neither a comment nor text: write a space before "#", or quotes around the text',
    ],
    [
      '- a\nb: c\nd: e\n',
      '2:1-2:2 syntax: "b" follows a value that has ended: put the whole value in one pair of quotes',
    ],
  ])('%j', (text, ...lines) => {
    const syntax = told(text).filter((line) => !/The (?:flow|file) /.test(line));
    expect(syntax.filter((line) => !line.includes('unknown-key'))).toEqual(lines);
  });
});
