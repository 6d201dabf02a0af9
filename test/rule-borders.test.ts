import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import { readFlow } from '../src/document/read-flow.ts';
import type { Fault } from '../src/finding/fault.ts';
import type { Flow } from '../src/model/flow.ts';
import { rules } from '../src/rules/index.ts';
import { dedent } from '../src/text/dedent.ts';

/** What a rule says about a flow file, at its defaults; the flow may be changed before. */
function told(id: string, text: string, change: Partial<Flow> = {}): readonly Fault[] {
  const rule = rules.find((known) => known.id === id);
  const flow = { ...readFlow({ path: 'clinic.ivr.yaml', text }).flow, ...change };
  const options = Object.fromEntries(
    Object.entries(rule?.options ?? {}).map(([name, spec]) => [name, spec.default]),
  );
  return [...(rule?.check?.({ flow, facts: facts(flow) }, options) ?? [])];
}

function messages(id: string, text: string, change?: Partial<Flow>): readonly string[] {
  return told(id, text, change).map(({ message }) => message.replace(/: .*$/, ''));
}

describe('unresolved-target', () => {
  const slips = dedent`
    presszero: 1
    start: main
    defaults: { noMatch: { attempt: 2, goto: dezk } }
    globals: { "9": dezk }
    steps:
      main:
        type: menu
        options: { "1": cards }
        noInput: [{ prompt: Hello? }, { attempt: 2, goto: dezk }]
      cards: { type: flow, file: cards.ivr.yaml, exits: { done: dezk } }
      gate: { type: branch, cases: [{ when: known, goto: dezk }], else: main }
      desk: { type: queue }
  `;

  test('sees every place where an author can write a target', () => {
    expect(messages('unresolved-target', slips)).toEqual([
      'Global key "9" leads to "dezk", which is no step',
      'Handler "noMatch" of "defaults" leads to "dezk", which is no step',
      'Handler "noInput" of "main" leads to "dezk", which is no step',
      'Exit "done" of "cards" leads to "dezk", which is no step',
      'Case "known" of "gate" leads to "dezk", which is no step',
    ]);
  });

  test('asks for variables only in a flow that declares some', () => {
    const pin = dedent`
      presszero: 1
      start: pin
      steps:
        pin: { type: collect, into: pin, digits: 4, next: { goto: desk, set: { tries: 1 } } }
        desk: { type: queue }
    `;
    expect(messages('unresolved-target', pin)).toEqual([]);
    const declared = pin.replace('steps:', 'variables: { pin: { type: string } }\nsteps:');
    expect(messages('unresolved-target', declared)).toEqual([
      'Outcome "next" of "pin" sets "tries", which is no variable',
    ]);
  });

  test('does not ask a foreign file for schedules that stand elsewhere', () => {
    const gate = dedent`
      presszero: 1
      start: gate
      steps:
        gate: { type: hours, schedule: basic-hours, open: desk, closed: desk }
        desk: { type: queue }
    `;
    expect(messages('unresolved-target', gate)).toHaveLength(1);
    expect(messages('unresolved-target', gate, { format: 'amazon-connect' })).toEqual([]);
  });

  test('gives a file of nothing but slips its findings without comparing all with all', () => {
    const many = Array.from(
      { length: 3000 },
      (_, index) => `  s${index}: { type: say, next: t${index} }`,
    );
    const text = `presszero: 1\nstart: s0\nsteps:\n${many.join('\n')}\n`;
    expect(told('unresolved-target', text)).toHaveLength(3000);
  });
});

describe('unused-definition and unused-variable', () => {
  const withUse = (use: string): readonly string[] => {
    const flow = dedent`
        presszero: 1
        start: hello
        schedules: { late-shift: { timezone: Europe/London, open: { mon: 18:00-22:00 } } }
        variables: { tier: { type: string } }
        steps:
          hello: { type: say, prompt: Welcome., next: desk }
          gate: ${use}
          desk: { type: queue }
      `;
    return [...messages('unused-definition', flow), ...messages('unused-variable', flow)];
  };

  test('takes a name in a condition, in braces and in an expression for a use', () => {
    expect(withUse('{ type: say, prompt: "{tier} at {hours.late-shift}", next: desk }')).toEqual(
      [],
    );
    const branch = `{ type: branch, cases: [{ when: "tier === 'a' && hours['late-shift'] === 'open'", goto: desk }] }`;
    expect(withUse(branch)).toEqual([]);
    expect(withUse('{ type: set, set: { tier: hours.late-shift }, next: desk }')).toEqual([]);
  });

  test('takes neither the same letters in a longer word nor plain talk for a use', () => {
    expect(withUse('{ type: say, prompt: "Which tier? {tiers}, late-shift", next: desk }')).toEqual(
      ['No step asks schedule "late-shift"', 'Nothing uses variable "tier"'],
    );
  });

  test('takes what is set for used, but not what only its own value reads', () => {
    const hours = 'set: { x: hours.late-shift }';
    const set = (values: string) =>
      withUse(`{ type: set, set: { ${values} }, next: { goto: desk, ${hours} } }`);
    expect(set(`tier: "'gold'"`)).toEqual([]);
    expect(set('tier: tier + 1')).toEqual(['Variable "tier" is changed, and nothing asks it']);
    expect(set('tier: tier + 1, other: tier')).toEqual([]);
    expect(set(`tier: "'gold'", x: "1"`)).toEqual([]);
  });

  test('leaves a definition alone whose use is only mistyped', () => {
    expect(withUse('{ type: hours, schedule: late-shfit, open: desk }')).toEqual([
      'Nothing uses variable "tier"',
    ]);
    expect(withUse('{ type: collect, into: tiers, digits: 2, next: desk }')).toEqual([
      'No step asks schedule "late-shift"',
    ]);
  });
});

describe('missing-no-input and missing-no-match', () => {
  const menu = (rest: string): string => dedent`
    presszero: 1
    start: main
    steps:
      main: { type: menu, prompt: "For cards, press 1.", options: { "1": desk }${rest} }
      desk: { type: queue }
  `;

  test('are told each for its own event', () => {
    expect(told('missing-no-input', menu(', noMatch: desk'))).toHaveLength(1);
    expect(told('missing-no-match', menu(', noMatch: desk'))).toEqual([]);
  });

  test('take a first failure that leads on, and a prompt that changes, for an answer', () => {
    expect(told('missing-no-input', menu(', maxNoInput: 1, exhausted: desk'))).toEqual([]);
    expect(told('missing-no-input', menu(', exhausted: desk'))).toHaveLength(1);
    const tapered = menu('').replace(
      'prompt: "For cards, press 1."',
      'prompts: [{ attempt: 1, text: Cards? }, { attempt: 2, text: "For cards, press 1." }]',
    );
    expect(told('missing-no-input', tapered)).toEqual([]);
    expect(told('missing-no-match', tapered)).toEqual([]);
  });

  test('let a menu be that takes every key', () => {
    const every = '123456789*0#'.split('').map((key) => `"${key}": desk`);
    const full = menu('').replace('{ "1": desk }', `{ ${every.join(', ')} }`);
    expect(told('missing-no-match', full)).toEqual([]);
    expect(told('missing-no-input', full)).toHaveLength(1);
  });
});

describe('closed-without-next-step', () => {
  const night = (steps: string, hello = 'Welcome.'): string => dedent`
    presszero: 1
    start: hello
    schedules: { day: { timezone: Europe/London, open: { mon: 08:00-18:00 } } }
    steps:
      hello: { type: say, prompt: ${hello}, next: gate }
      gate: { type: hours, schedule: day, open: desk, closed: sorry }
      desk: { type: queue, closed: sorry }
      bye: { type: hangup }
      ${steps}
  `;

  test.each([
    ['the hours in words', '{ type: say, prompt: "Geöffnet ab neun Uhr.", next: bye }'],
    ['the days', '{ type: say, prompt: "Fermé le lundi.", next: bye }'],
    ['a time', '{ type: say, prompt: "We open at 8 am.", next: bye }'],
    ['the hours on the way', '{ type: say, next: { goto: bye, prompt: "Back at 8:00." } }'],
    [
      'a sound file that nobody here can read',
      '{ type: say, prompt: { audio: closed.wav }, next: bye }',
    ],
    ['hours that change', '{ type: say, prompt: "We open at {opening}.", next: bye }'],
    [
      'a way that only another system can judge',
      '{ type: branch, cases: [{ when: { opaque: x }, goto: desk }], else: bye }',
    ],
    ['a menu', '{ type: menu, options: { "1": bye } }'],
    ['a voicemail', '{ type: voicemail, next: bye }'],
  ])('is content with %s', (_, sorry) => {
    expect(messages('closed-without-next-step', night(`sorry: ${sorry}`))).toEqual([]);
  });

  test('is content when the greeting has told the hours', () => {
    const sorry = 'sorry: { type: say, prompt: We are closed., next: bye }';
    expect(told('closed-without-next-step', night(sorry))).toHaveLength(1);
    expect(told('closed-without-next-step', night(sorry, 'We answer from 8 to 18:00.'))).toEqual(
      [],
    );
  });

  test('tells one message that two ways lead to once, with both ways', () => {
    const sorry = 'sorry: { type: say, prompt: We are closed., next: bye }';
    const [fault] = told('closed-without-next-step', night(sorry));
    expect(fault?.message).toContain('After "closed" of "gate" the call ends');
    expect(fault?.notes?.map(({ message }) => message)).toEqual([
      '"closed" of "desk" leads there too',
    ]);
  });

  test('owes nothing to the callers of a part of another flow', () => {
    const sorry = night('sorry: { type: say, prompt: We are closed., next: bye }');
    expect(told('closed-without-next-step', sorry, { role: 'part' })).toEqual([]);
  });
});

describe('hold-hangup', () => {
  const hold = (full: string): string => dedent`
    presszero: 1
    start: main
    defaults: { exhausted: desk }
    steps:
      main: { type: menu, options: { "1": desk } }
      desk: { type: queue, full: ${full} }
      sorry: { type: say, prompt: Sorry., next: choose }
      choose: { type: branch, cases: [{ when: vip, goto: ring }], else: bye }
      ring: { type: callback }
      bye: { type: hangup }
  `;

  test('is told for a hang-up behind any number of words', () => {
    expect(told('hold-hangup', hold('bye'))).toHaveLength(1);
    const words = hold('sorry').replace('next: choose', 'next: bye');
    expect(told('hold-hangup', words)).toHaveLength(1);
  });

  test('is not told where some way leads on, or back to a menu', () => {
    expect(told('hold-hangup', hold('sorry'))).toEqual([]);
    expect(told('hold-hangup', hold('main'))).toEqual([]);
    expect(told('hold-hangup', hold('sorry').replace('next: choose', 'next: back'))).toEqual([]);
  });

  test('is not told of a queue that no call comes to', () => {
    const lost = hold('bye')
      .replace('"1": desk', '"1": ring')
      .replace('exhausted: desk', 'exhausted: ring');
    expect(told('hold-hangup', lost)).toEqual([]);
  });
});

describe('ambiguous-prefix', () => {
  const keys = (globals: string, options: string): readonly string[] =>
    messages(
      'ambiguous-prefix',
      dedent`
        presszero: 1
        start: main
        globals: { ${globals} }
        steps:
          main: { type: menu, options: { ${options} } }
          more: { type: menu, options: { "5": desk } }
          desk: { type: queue, options: { "7": main, "77": more } }
      `,
    );

  test('compares options with the global keys that they do not hide', () => {
    const [first] = keys('"1": desk', '"12": desk');
    expect(first).toBe(
      'Key "1" of "main" also begins "12", so its callers wait 3 s for a further digit',
    );
    expect(keys('"1": desk', '"1": desk, "3": desk')).toHaveLength(1);
  });

  test('tells two global keys once, not in every menu', () => {
    const both = keys('"1": desk, "12": desk', '"3": desk');
    expect(both.map((says) => says.split(',')[0])).toEqual([
      'Global key "1" also begins "12"',
      'Key "7" of "desk" also begins "77"',
    ]);
  });

  test('tells each key of a chain once', () => {
    const chain = keys('"0": desk', '"1": desk, "12": desk, "123": desk, "124": desk, "2": desk');
    expect(chain.map((says) => says.split(',')[0])).toEqual([
      'Key "1" of "main" also begins "12"',
      'Key "12" of "main" also begins "123"',
      'Key "7" of "desk" also begins "77"',
    ]);
  });
});

test('a menu with the same key under two conditions offers one option by it', () => {
  const options = ['1', '2', '3', '4', '5'].map((key) => `"${key}": desk`);
  const text = (more: string): string => dedent`
    presszero: 1
    start: main
    steps:
      main: { type: menu, options: { ${[...options, more].join(', ')} } }
      desk: { type: queue }
  `;
  expect(told('too-many-options', text('"6": desk'))).toHaveLength(1);
  expect(told('too-many-options', text('"6": repeat'))).toEqual([]);
  expect(told('too-many-options', text('"1001": desk'))).toEqual([]);
});

test('a default wait that only steps with digits go by may be as long as theirs', () => {
  const text = (menu: string): string => dedent`
    presszero: 1
    start: card
    defaults: { timeout: 14s }
    steps:
      card: { type: collect, into: card, digits: 16, next: main }
      main: { type: menu, options: { "1": card }${menu} }
  `;
  expect(told('timeout-out-of-range', text(', timeout: 6s'))).toEqual([]);
  expect(told('timeout-out-of-range', text(''))).toHaveLength(1);
});

test('a choice that is remembered makes a difference, even if all lead to one step', () => {
  const text = (set: string): string => dedent`
    presszero: 1
    start: mark
    steps:
      mark: { type: menu, options: { "1": { goto: desk${set} }, "2": { goto: desk } } }
      desk: { type: queue }
  `;
  expect(told('useless-counter', text(''))).toHaveLength(1);
  expect(told('useless-counter', text(', set: { mark: 1 }'))).toEqual([]);
});

test('no rule falls over a file that holds nearly nothing', () => {
  const scraps = [
    '',
    'presszero: 1',
    'steps: { a: }',
    'steps: { a: { type: menu, options: { "1": } } }',
  ];
  for (const scrap of [
    ...scraps,
    'start: x\nsteps: { q: { type: queue, full: }, h: { type: hours } }',
  ]) {
    for (const { id } of rules) expect(() => told(id, scrap)).not.toThrow();
  }
});

describe('no-operator-key', () => {
  const withNoMatch = (target: string): string => dedent`
    presszero: 1
    start: main
    steps:
      main: { type: menu, options: { "1": desk }, noInput: { goto: desk }, noMatch: { goto: ${target} } }
      tries: { type: count, limit: 2, again: main, done: desk }
      desk: { type: queue, full: bye, closed: bye }
      bye: { type: hangup }
  `;

  test('is content with a menu whose wrong keys lead straight to a person', () => {
    expect(messages('no-operator-key', withNoMatch('desk'))).toEqual([]);
  });

  test('is not where they are counted first', () => {
    expect(messages('no-operator-key', withNoMatch('tries'))).toEqual([
      'Menu "main" does not know key "0"',
    ]);
  });
});
