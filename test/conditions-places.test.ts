import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conditionFaults } from '../src/conditions/condition-faults.ts';
import { placeholderFaults } from '../src/conditions/placeholder-faults.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { dedent } from '../src/text/dedent.ts';
import { checker } from './support/checker.ts';

/** What a flow's expressions and prompts are told, each with the letters of the file it is about. */
function told(text: string): readonly string[] {
  const { flow, faults } = readFlow({ path: 'bank.ivr.yaml', text });
  expect(faults).toEqual([]);
  return [...placeholderFaults(text, flow), ...conditionFaults(text, flow, checker)].map(
    ({ at, message }) => `${text.slice(at.start, at.end)} | ${message.split(':')[0]}`,
  );
}

/** A flow with one branch, whose case is written as given. */
function branch(written: string): string {
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
    written,
    '    else: desk',
    '  desk: { type: queue, prompt: One moment please. }',
    '',
  ].join('\n');
}

const SLIP = '"tier" can never be "busness"';

describe('a slip in a condition is told at its own letters', () => {
  test.each([
    ['in a plain scalar', "      - { goto: desk, when: tier === 'busness' }"],
    ['in a plain scalar of a block', "      - when: tier === 'busness'\n        goto: desk"],
    ['before a comment', "      - when: tier === 'busness'   # who?\n        goto: desk"],
    [
      'in a plain scalar of several lines',
      "      - when: balance > 5 &&\n          balance < 50 &&\n\n          tier === 'busness'\n        goto: desk",
    ],
    ['in double quotes', '      - { goto: desk, when: "tier === \'busness\'" }'],
    [
      'behind escapes in double quotes',
      String.raw`      - { goto: desk, when: "\u0074ier\t===\x20'busness'" }`,
    ],
    [
      'in double quotes with a line folded away',
      '      - { goto: desk, when: "balance > 5 \\\n          && tier ===\n          \'busness\'" }',
    ],
    [
      'in a literal block',
      "      - when: |\n          balance > 5\n            && tier === 'busness'\n        goto: desk",
    ],
    [
      'in a literal block with its indent written',
      "      - when: |2-\n            balance > 5\n          && tier === 'busness'\n        goto: desk",
    ],
    [
      'in a folded block',
      "      - when: >-\n          balance > 5 &&\n          balance < 50 &&\n\n          tier\n          === 'busness'\n        goto: desk",
    ],
    ['behind a tag', "      - when: !!str tier === 'busness'\n        goto: desk"],
    ['behind an anchor', "      - when: &vip tier === 'busness'\n        goto: desk"],
    [
      'with Windows line ends',
      "      - when: >-\r\n          balance > 5 &&\r\n          tier === 'busness'\r\n        goto: desk",
    ],
    ['behind an emoji', "      - when: tier !== '🤖🤖' && tier === 'busness'\n        goto: desk"],
  ])('%s', (_, written) => {
    expect(told(branch(written)).filter((line) => line.includes(SLIP))).toEqual([
      `'busness' | ${SLIP}`,
    ]);
  });

  test('in single quotes, in which every quote is written twice', () => {
    const text = branch("      - { goto: desk, when: 'balance > 5 && tier === ''busness''' }");
    expect(told(text)).toEqual([`''busness'' | ${SLIP}`]);
  });

  test('once, where an alias repeats it, and at each place, where it is written anew', () => {
    const text = branch(
      [
        "      - { goto: desk, when: &vip tier === 'busness' }",
        '      - { goto: desk, when: *vip }',
        "      - { goto: desk, when: tier === 'busness' }",
      ].join('\n'),
    );
    const { flow } = readFlow({ path: 'bank.ivr.yaml', text });
    const lines = conditionFaults(text, flow, checker).map(
      ({ at }) => text.slice(0, at.start).split('\n').length,
    );
    expect(lines).toEqual([10, 12]);
  });

  test('at a point where something is missing', () => {
    expect(told(branch('      - { goto: desk, when: "balance >" }'))).toEqual([
      '> | The expression ends with ">"',
    ]);
    expect(told(branch('      - { goto: desk, when: "" }'))).toEqual([
      ' | The expression is empty',
    ]);
  });
});

describe('a "not" that YAML would take for a tag of its own', () => {
  const messages = (written: string): readonly string[] => {
    const text = branch(written);
    const { flow, faults } = readFlow({ path: 'bank.ivr.yaml', text });
    const all = [...faults, ...conditionFaults(text, flow, checker)];
    return all.map(({ at, message }) => `${text.slice(at.start, at.end)} | ${message}`);
  };

  test.each([
    ['!vip', '      - { goto: desk, when: !vip }'],
    ['!vip', '      - when: !vip\n        goto: desk'],
    ['!(balance', '      - when: !(balance > 5)\n        goto: desk'],
  ])('is told to stand in quotes: %s', (word, written) => {
    expect(messages(written)).toContain(
      `${word} | Tag "${word}" means nothing here: put the whole value in quotes if "!" says "not", or remove it`,
    );
  });

  test.each([
    ['      - { goto: desk, when: ! balance > 5 }'],
    ['      - when: !   balance > 5\n        goto: desk'],
    ['      - when: ! &rich balance > 5\n        goto: desk'],
    ['      - { goto: desk, when: ! "balance > 5" }'],
  ])('is told to stand in quotes where it would vanish without a word: %s', (written) => {
    expect(messages(written)).toEqual([
      '! | "!" is a tag of YAML here and negates nothing: put the whole expression in quotes',
    ]);
  });

  test.each([
    ['      - { goto: desk, when: "!(balance > 5)" }'],
    ["      - { goto: desk, when: '!(balance > 5)' }"],
    ['      - when: |\n          !(balance > 5)\n        goto: desk'],
    ['      - when: # no tag !\n          balance > 5\n        goto: desk'],
  ])('is content with %s', (written) => {
    expect(messages(written)).toEqual([]);
  });
});

test('every place of a flow at which an expression can stand is looked at', () => {
  const text = dedent`
    presszero: 1
    start: main
    variables:
      lang: { type: enum, values: [en, es] }
    globals:
      "9": { goto: repeat, when: g1 }
    defaults:
      noInput: { goto: desk, set: { lang: d1 } }
      noMatch: [{ prompt: [{ text: Pardon?, when: d2 }] }]
      exhausted: { goto: desk, set: { lang: d3 } }
    steps:
      main:
        type: menu
        prompt: [{ text: Hello., when: m1 }]
        options:
          "1": { goto: lookup, when: m2, prompt: [{ text: Fine., when: m3 }], set: { lang: m4 } }
        noInput: [{ attempt: 2, goto: desk, set: { lang: m5 } }]
        exhausted: { goto: desk, set: { lang: m6 } }
      lookup:
        type: lookup
        service: bank
        outcomes: { ok: { goto: setter, set: { lang: l1 } } }
      setter: { type: set, set: { lang: s1 }, next: { goto: gate, set: { lang: s2 } } }
      gate:
        type: branch
        cases: [{ when: b1, goto: desk, set: { lang: b2 } }]
        else: { goto: office, set: { lang: b3 } }
      office: { type: count, limit: 2, again: { goto: sub, set: { lang: c1 } }, done: { goto: sub, set: { lang: c2 } } }
      sub: { type: flow, file: cards.ivr.yaml, exits: { done: { goto: desk, set: { lang: f1 } } } }
      desk:
        type: queue
        prompt: [{ text: Please hold., when: q1 }]
        options: { "1": { goto: ring, when: q2 } }
        maxWait: 5m
        answered: { goto: ring, set: { lang: q3 } }
        timedOut: { goto: ring, set: { lang: q4 } }
        full: { goto: ring, set: { lang: q5 } }
        closed: { goto: ring, set: { lang: q6 } }
      ring:
        type: transfer
        to: "+44"
        answered: { goto: mail, set: { lang: t1 } }
        busy: { goto: mail, set: { lang: t2 } }
        noAnswer: { goto: mail, set: { lang: t3 } }
        failed: { goto: mail, set: { lang: t4 } }
      mail: { type: voicemail, prompt: Speak., next: { goto: ask, set: { lang: v1 } } }
      ask: { type: collect, into: lang, digits: 1, next: { goto: hours, set: { lang: k1 } }, exhausted: { goto: hours, set: { lang: k2 } } }
      hours: { type: hours, schedule: x, open: { goto: odd, set: { lang: h1 } }, closed: { goto: odd, set: { lang: h2 } }, holiday: { goto: odd, set: { lang: h3 } } }
      odd: { type: opaque, outcomes: { next: { goto: bye, set: { lang: o1 } } } }
      bye: { type: hangup, prompt: [{ text: Bye., when: e1 }] }
  `;
  const names = text.match(/\b[a-z]\d\b/g) ?? [];
  expect(told(text).map((line) => line.split(' ')[0])).toEqual(names);
  expect(names).toHaveLength(37);
});

describe('a name in a prompt', () => {
  const prompts = (...lines: string[]): string =>
    [
      'presszero: 1',
      'start: bye',
      'variables:',
      '  status: { type: string }',
      '  after-hours: { type: string }',
      'steps:',
      '  bye:',
      '    type: hangup',
      ...lines.map((line) => `    ${line}`),
      '',
    ].join('\n');

  test.each([
    ['prompt: Your order is {status}.'],
    ['prompt: "{ status }{after-hours}"'],
    ['prompt: Nothing to fill in.'],
    ['prompt: "A } and a { alone"'],
    ['prompt: { audio: "{whatever}.wav" }'],
  ])('is known in %s', (line) => {
    expect(told(prompts(line))).toEqual([]);
  });

  test.each([
    [
      'prompt: Your order is {satus}.',
      'satus | The prompt says "{satus}", and "satus" is no variable',
    ],
    [
      'prompt: "Your \\"order\\" is { satus }."',
      'satus | The prompt says "{satus}", and "satus" is no variable',
    ],
    ['prompt: [One., { text: "{}" }]', '{} | The prompt says "{}"'],
    [
      'prompt: { en: Yes., de: "{status.length}" }',
      'status.length | The prompt says "{status.length}", which is no name',
    ],
    [
      'prompts: [{ attempt: 2, text: "{status} {x}" }]',
      'x | The prompt says "{x}", and "x" is no variable',
    ],
    ['prompt: "{{status}} {{x}}"', 'x | The prompt says "{x}", and "x" is no variable'],
  ])('is told in %s', (line, message) => {
    expect(told(prompts(line))).toEqual([message]);
  });

  test('is told in the middle of a folded block', () => {
    const text = prompts('prompt: >', '  Your order', '  is {satus}', '  now.');
    expect(told(text)).toEqual(['satus | The prompt says "{satus}", and "satus" is no variable']);
  });
});

test('a foreign call flow is left alone: its platform reads its own expressions', () => {
  const text = branch("      - { goto: desk, when: tier === 'busness' }");
  const { flow } = readFlow({ path: 'bank.ivr.yaml', text });
  const foreign = { ...flow, format: 'amazon-connect' };
  expect(conditionFaults(text, foreign, checker)).toEqual([]);
  expect(placeholderFaults(text, foreign)).toEqual([]);
});

test('the flow on the page about conditions has nothing to be told', () => {
  const [, block = ''] =
    /```yaml\n([^`]*)```/.exec(readFileSync('docs/conditions.md', 'utf8')) ?? [];
  const ends = '  main: { type: hangup, prompt: Bye. }\n  desk: { type: queue, prompt: Hold. }\n';
  const text = `presszero: 1\nstart: hello\n${block}${ends}`;
  expect(block).toContain('when: tier');
  expect(told(text)).toEqual([]);
});
