import { describe, expect, test } from 'vitest';
import { makeFlow } from '../bench/make-flow.ts';
import type { CallDraft } from '../src/calls/call-draft.ts';
import { callText } from '../src/calls/call-text.ts';
import { COVERAGE_KINDS } from '../src/calls/coverage-kinds.ts';
import { editedCalls } from '../src/calls/edited-calls.ts';
import { generateCalls } from '../src/calls/generate-calls.ts';
import { markedCallText } from '../src/calls/marked-call-text.ts';
import { newCallsText } from '../src/calls/new-calls-text.ts';
import { readCalls } from '../src/calls/read-calls.ts';
import { recordedCall } from '../src/calls/recorded-call.ts';
import { runCalls } from '../src/calls/run-calls.ts';
import { readFlow } from '../src/document/read-flow.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { dedent } from '../src/text/dedent.ts';
import { madeCalls, testedFlow } from './support/made-calls.ts';

const DRAFT: CallDraft = {
  name: '0 at night: a person',
  given: {
    clock: '2026-11-28T22:10',
    set: new Map<string, string | number | boolean>([
      ['lang', 'no'],
      ['tries', 2],
      ['known', true],
      ['account', '0042'],
    ]),
    mocks: new Map([
      ['desk', [{ outcome: 'busy' }, { outcome: 'answered', afterMs: 1_500 }]],
      ['ask', [{ outcome: 'ok', set: new Map([['tier', 'gold, or more']]) }]],
    ]),
    hours: new Map([['office', 'closed']]),
    holds: new Map([['$.vip', true]]),
    platform: { typeAhead: false, counters: 'per-call' },
  },
  acts: [
    { kind: 'act', act: { kind: 'press', keys: '12#' }, times: 1 },
    { kind: 'step', step: 'main menu' },
    { kind: 'act', act: { kind: 'press', keys: '0', afterMs: 250 }, times: 1 },
    { kind: 'act', act: { kind: 'silence' }, times: 2 },
    { kind: 'act', act: { kind: 'wrongKey' }, times: 1 },
    { kind: 'act', act: { kind: 'say', phrase: 'a "person": now' }, times: 1 },
    { kind: 'act', act: { kind: 'wait', ms: 61_001 }, times: 1 },
    { kind: 'act', act: { kind: 'listen' }, times: 1 },
    { kind: 'act', act: { kind: 'hangup' }, times: 1 },
  ],
  ends: { kind: 'human', step: 'desk', fault: undefined },
};

describe('a call that is written', () => {
  test('is short, and in words', () => {
    expect(newCallsText('menus/bank.ivr.yaml', [callText(DRAFT)])).toMatchInlineSnapshot(`
      "flow: menus/bank.ivr.yaml
      calls:
        - name: "0 at night: a person"
          given: { clock: "2026-11-28T22:10", set: { lang: "no", tries: 2, known: true, account: "0042" }, mocks: { desk: [busy, { outcome: answered, after: 1.5s }], ask: [{ outcome: ok, set: { tier: "gold, or more" } }] }, hours: { office: closed }, holds: { "$.vip": true }, platform: { typeAhead: false, counters: per-call } }
          acts:
            - press: "12#"
            - expect: { step: main menu }
            - { press: "0", at: 0.25s }
            - silence: 2
            - press: wrong
            - say: "a \\"person\\": now"
            - wait: 61.001s
            - listen: true
            - hangup: true
          then: { ends: { human: desk } }
      "
    `);
  });

  test('reads back as what was written', () => {
    const { file, faults } = readCalls({ path: 'a', text: newCallsText('a', [callText(DRAFT)]) });
    expect(faults).toEqual([]);
    const [call] = file.calls;
    expect(call?.name.value).toBe(DRAFT.name);
    expect([...(call?.given.set ?? [])].map(([name, { value }]) => [name, value])).toEqual([
      ...(DRAFT.given.set ?? []),
    ]);
    expect(call?.given.mocks.get('desk')?.value.map(({ afterMs }) => afterMs)).toEqual([
      undefined,
      1_500,
    ]);
    expect(call?.given.holds.get('$.vip')?.value).toBe(true);
    expect(call?.given).toMatchObject({ typeAhead: false, counters: 'per-call' });
    const acts = call === undefined || 'value' in call.script ? [] : call.script;
    expect(acts.map((one) => (one.kind === 'act' ? [one.act, one.times] : one.kind))).toEqual(
      DRAFT.acts.map((one) => (one.kind === 'act' ? [one.act, one.times] : 'expect')),
    );
  });

  test('says nothing that need not be said', () => {
    const text = callText({ name: 'a call', given: {}, acts: [], ends: undefined });
    expect(text).toBe('  - name: a call\n');
  });

  test('that ends for a fault of the flow says so', () => {
    const ends = { kind: 'cut-off', step: undefined, fault: 'unwired' } as const;
    expect(callText({ name: 'a', given: {}, acts: [], ends })).toContain(
      'then: { ends: cut-off, fault: unwired }',
    );
  });
});

describe('a recorded call', () => {
  const flow = dedent`
    presszero: 1
    start: main
    steps:
      main: { type: menu, prompt: { text: Press 1., duration: 1s }, maxNoInput: 1, options: { "1": bye }, exhausted: bye }
      bye: { type: hangup, prompt: { text: Goodbye., duration: 2s } }
  `;
  const recorded = async (acts: readonly CallerAct[]) => {
    const { flow: menu, world } = await testedFlow(flow);
    return recordedCall('walked', acts, { flow: menu, world, given: {} });
  };

  test('has the steps that it comes to, silence in one, and its end', async () => {
    expect(callText(await recorded([{ kind: 'silence' }]))).toBe(
      dedent`
        - name: walked
          acts:
            - silence: 1
            - expect: { step: bye }
          then: { ends: resolved }
    `.replace(/^(?=.)/gm, '  '),
    );
  });

  test('keeps the time of a key that came too late, and nothing after it', async () => {
    const { acts, ends } = await recorded([
      { kind: 'press', keys: '1', afterMs: 60_000 },
      { kind: 'hangup' },
    ]);
    expect(acts).toEqual([{ kind: 'act', act: { kind: 'wait', ms: 60_000 }, times: 1 }]);
    expect(ends).toEqual({ kind: 'resolved', step: undefined, fault: undefined });
  });

  test('that is not over says no end', async () => {
    const { acts, ends } = await recorded([{ kind: 'wait', ms: 500 }]);
    expect(acts).toHaveLength(1);
    expect(ends).toBeUndefined();
  });
});

const ADDED = (indent: string) =>
  callText({ name: 'added', given: {}, acts: [], ends: undefined }, indent);

function added(text: string): string | undefined {
  return editedCalls(text, { added: [ADDED], dropsGenerated: false });
}

describe('a file that somebody wrote', () => {
  test('gets calls behind its last one, and keeps every letter', () => {
    const text = dedent`
      # Our calls.
      flow: bank.ivr.yaml   # ours
      calls:

      - name: one     # the first
        acts:
          - press: "1"   # cards

      - { name: two, acts: [{ silence: 1 }] }   # the last
      # still about the last

      coverage: { steps: 90% }
    `;
    expect(added(text)).toBe(text.replace('# the last\n', '# the last\n- name: added\n'));
    expect(readCalls({ path: 'a', text: added(text) ?? '' }).faults).toEqual([]);
  });

  test('keeps its line ends, and one that ends without any gets its own', () => {
    expect(added('flow: a\r\ncalls:\r\n  - name: b\r\n')).toBe(
      'flow: a\r\ncalls:\r\n  - name: b\r\n  - name: added\r\n',
    );
    expect(added('flow: a\ncalls:\n  - name: b')).toBe(
      'flow: a\ncalls:\n  - name: b\n  - name: added\n',
    );
  });

  test('may end with an empty value, a text in lines, or a list', () => {
    const start =
      'flow: a\ncalls:\n  - name: b\n    acts:\n      - note: |\n          one\n          two\n';
    expect(added(`${start}\n# end\n`)).toBe(`${start}  - name: added\n\n# end\n`);
    const list =
      'flow: a\ncalls:\n  - name: b\n    then:\n      never:\n        - c\n        - d\n';
    expect(added(list)).toBe(`${list}  - name: added\n`);
  });

  test.each([
    ['flow: a\ncalls: [{ name: b }]\n'],
    ['flow: a\ncalls: []\n'],
    ['flow: a\n'],
    ['{ flow: a, calls: [{ name: b }] }'],
    ['flow: a\ncalls:\n  - name: [\n'],
    ['flow: a\ncalls:\n  - &a { name: b }\n  - *a\n'],
  ])('is left alone where its calls are no lines of their own: %j', (text) => {
    expect(added(text)).toBeUndefined();
  });
});

describe('generated calls in a file', () => {
  const draft = (name: string): CallDraft => ({ ...DRAFT, name, given: {} });
  const person = '  - name: mine\n    acts: [{ silence: 1 }]\n';
  const file = `flow: a\ncalls:\n${person}${markedCallText(draft('one'))}${markedCallText(draft('two'))}# the end\n`;
  const drop = (text: string) => editedCalls(text, { added: [ADDED], dropsGenerated: true });

  test('are replaced as long as nobody changed them', () => {
    expect(drop(file)).toBe(`flow: a\ncalls:\n${person}  - name: added\n# the end\n`);
  });

  test('stay when somebody changed as much as a letter', () => {
    const changed = file.replace('name: two', 'name: too');
    expect(drop(changed)).toContain('name: too');
    expect(drop(changed)).not.toContain('name: one');
    const noted = file.replace('hangup: true', 'hangup: true # he gives up');
    expect(drop(noted)).toContain('# he gives up');
  });

  test('stay when their mark is gone, or stands above another call', () => {
    const marks = file.replace(/ {2}# generated.*\n/g, '');
    expect(drop(marks)).toBe(marks.replace('# the end', '  - name: added\n# the end'));
    const moved = file
      .replace(person, '')
      .replace(
        'calls:\n',
        `calls:\n  # generated 0123456789abcdef: --update replaces it as long as it stays as it is\n${person}`,
      );
    expect(drop(moved)).toContain('name: mine');
  });

  test('are known by what they say, whatever their indent and line ends', () => {
    const indented = file.replaceAll(/^ {2}/gm, '      ').replaceAll('\n', '\r\n');
    expect(drop(indented)).not.toContain('name: one');
  });
});

const CLINIC = dedent`
  presszero: 1
  name: Clinic
  language: en
  start: open
  schedules:
    office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 }, holidays: [2026-12-25] }
  variables:
    child: { type: boolean, from: caller, initial: false }
    age: { type: number, from: caller, initial: 40 }
  globals:
    "0": { label: reception, goto: desk }
    "9": { label: again, goto: repeat }
  defaults: { maxNoInput: 2, maxNoMatch: 2, exhausted: desk }
  steps:
    open: { type: hours, schedule: office, open: main, closed: shut, holiday: feast }
    main:
      type: menu
      prompt: Which?
      options:
        "1": { label: pain, goto: who }
        "12": { label: papers, goto: papers }
        "5": { label: children, goto: kids, when: child }
    who: { type: branch, cases: [{ when: age < 18, goto: kids }, { when: { opaque: $.vip }, goto: desk }], else: number }
    kids: { type: say, prompt: For children., next: desk }
    number: { type: collect, prompt: Your number?, into: code, pattern: "[2-9]0*", min: 2, max: 4, terminator: "#", next: ask }
    ask: { type: lookup, service: records, outcomes: { known: desk, unknown: tries, down: { goto: desk, prompt: Sorry. } } }
    tries: { type: count, limit: 1, again: number, done: desk }
    papers: { type: flow, file: missing.ivr.yaml, exits: { sent: bye, failed: desk } }
    shut: { type: say, prompt: We are closed., next: box }
    feast: { type: say, prompt: Happy holidays., next: box }
    box: { type: voicemail, prompt: After the tone., next: bye }
    desk: { type: queue, maxWait: 1m, options: { "1": ring }, timedOut: night, full: box, closed: box, answered: rate }
    rate: { type: menu, prompt: How was it?, options: { "1": bye }, exhausted: bye }
    night: { type: transfer, to: "+49301234567", busy: box, noAnswer: box, failed: unwired }
    ring: { type: callback, next: bye }
    bye: { type: hangup }
    lost: { type: say, prompt: Nobody comes here., next: bye }
`;

describe('generated calls', () => {
  const all = COVERAGE_KINDS.filter((kind) => kind !== 'worlds');
  const nothing = { covered: new Set<string>(), names: new Set<string>() };

  test('pass, and cover all that can be covered', async () => {
    const tested = await testedFlow(CLINIC);
    const { calls, left } = generateCalls(tested, { kinds: all, ...nothing });
    expect(left.map(({ name }) => name)).toEqual(['step "lost"', 'outcome "next" of "lost"']);
    const text = newCallsText(
      'clinic.ivr.yaml',
      calls.map((call) => markedCallText(call)),
    );
    const { results, covered } = await madeCalls(CLINIC, text);
    expect(results.flatMap(({ failures }) => failures)).toEqual([]);
    const missed = (covered.get(undefined) ?? []).filter(
      ({ item, hits }) => item.kind !== 'worlds' && hits === 0,
    );
    expect(missed.map(({ item }) => item.name)).toEqual([
      'step "lost"',
      'outcome "next" of "lost"',
    ]);
  });

  test('are a small set', async () => {
    const tested = await testedFlow(CLINIC);
    const steps = generateCalls(tested, { kinds: ['steps'], ...nothing });
    const options = generateCalls(tested, { kinds: ['options'], ...nothing });
    expect([steps.calls.length, options.calls.length]).toEqual([8, 5]);
  });

  test('cover all of a menu with many houses behind it, whose pasts nobody could try out', () => {
    const { flow } = readFlow({ path: 'hotline.ivr.yaml', text: makeFlow(200) });
    const kinds = ['steps', 'options', 'events'] as const;
    const { left } = generateCalls({ flow, world: plainWorld }, { kinds, ...nothing });
    expect(left).toEqual([]);
  });

  test('are the same each time, and have a name each that tells them apart', async () => {
    const once = generateCalls(await testedFlow(CLINIC), { kinds: all, ...nothing });
    const again = generateCalls(await testedFlow(CLINIC), { kinds: all, ...nothing });
    expect(again.calls).toEqual(once.calls);
    expect(new Set(once.calls.map(({ name }) => name)).size).toBe(once.calls.length);
  });

  test('leave out what other calls cover, and take no name that is taken', async () => {
    const tested = await testedFlow(CLINIC);
    const one = generateCalls(tested, { kinds: ['options'], ...nothing });
    const names = new Set(one.calls.map(({ name }) => name));
    const other = generateCalls(tested, { kinds: ['options'], covered: new Set(), names });
    expect(other.calls.filter(({ name }) => names.has(name))).toEqual([]);
    const text = newCallsText(
      'clinic.ivr.yaml',
      one.calls.slice(1).map((call) => callText(call)),
    );
    const { file } = readCalls({ path: 'a', text });
    const run = runCalls(file, tested, { isWanted: () => true, bails: false });
    const covered = new Set(
      (run.covered.get(undefined) ?? []).flatMap(({ item, hits }) => (hits > 0 ? item.marks : [])),
    );
    const rest = generateCalls(tested, { kinds: ['options'], covered, names: new Set() });
    expect(rest.calls.length).toBeLessThanOrEqual(1);
  });

  test('of a flow without a start say what they cannot cover', async () => {
    const tested = await testedFlow('presszero: 1\nstart: gone\nsteps:\n  a: { type: hangup }\n');
    const { calls, left } = generateCalls(tested, { kinds: ['steps'], ...nothing });
    expect([calls.length, left.length]).toEqual([0, 1]);
  });
});
