import { describe, expect, test } from 'vitest';
import type { CoverageKind } from '../src/calls/coverage-kinds.ts';
import { coverageShare } from '../src/calls/coverage-share.ts';
import { mergedCoverage } from '../src/calls/merged-coverage.ts';
import { percent } from '../src/calls/percent.ts';
import { dedent } from '../src/text/dedent.ts';
import { madeCalls } from './support/made-calls.ts';

const TOWN = dedent`
  presszero: 1
  name: Town hall
  start: gate
  schedules:
    office: { timezone: Europe/Berlin, open: { mon-fri: 08:00-18:00 }, holidays: [2026-12-25] }
    cash: { timezone: Europe/Berlin, open: { mon-fri: 08:00-12:00 } }
  variables:
    resident: { type: boolean, from: caller, initial: false }
    ward: { type: enum, values: [north, south], from: caller, initial: north }
    tier: { type: enum, values: [a, b], from: lookup }
  globals:
    "0": { label: reception, goto: desk }
  defaults: { maxNoInput: 2, maxNoMatch: 2, exhausted: desk }
  steps:
    gate: { type: hours, schedule: office, open: main, closed: box }
    main: { type: menu, prompt: Which?, options: { "1": who, "2": papers } }
    who: { type: branch, cases: [{ when: resident, goto: papers }], else: box }
    papers: { type: lookup, service: files, outcomes: { found: pin, lost: desk } }
    pin: { type: collect, prompt: PIN?, into: code, digits: 2, maxNoInput: unlimited, next: bye }
    desk: { type: queue, expectedWait: 9s, options: { "1": box }, full: box, closed: box }
    box: { type: voicemail, next: bye }
    any: { type: menu, prompt: Any key., options: { ${[...'123456789*#'].map((key) => `"${key}": bye`).join(', ')} }, noInput: { goto: bye } }
    bye: { type: hangup }
`;

/** What some calls come by, and what they do not, of one kind. */
async function coverage(kind: CoverageKind, calls: readonly string[], flow = TOWN) {
  const items = calls.map((call, index) => `  - { name: call ${index}, ${call} }\n`).join('');
  const { covered } = await madeCalls(flow, `flow: town.ivr.yaml\ncalls:\n${items}`);
  const own = (covered.get(undefined) ?? []).filter(({ item }) => item.kind === kind);
  return {
    hit: own.flatMap(({ item, hits }) => (hits > 0 ? item.name : [])),
    missed: own.flatMap(({ item, hits }) => (hits === 0 ? item.name : [])),
  };
}

describe('coverage counts', () => {
  test('the steps that calls come to', async () => {
    expect(await coverage('steps', ['acts: [{ press: "0" }]'])).toEqual({
      hit: ['step "gate"', 'step "main"', 'step "desk"'],
      missed: [
        'step "who"',
        'step "papers"',
        'step "pin"',
        'step "box"',
        'step "any"',
        'step "bye"',
      ],
    });
  });

  test('the keys that are taken, also those of queues and those that work everywhere', async () => {
    const { hit, missed } = await coverage('options', ['acts: [{ press: "0" }, { press: "1" }]']);
    expect(hit).toEqual(['global key 0', 'key 1 of "desk"']);
    expect(missed.slice(0, 2)).toEqual(['key 1 of "main"', 'key 2 of "main"']);
  });

  test('silence, wrong keys and the last attempt, where they can be', async () => {
    const { hit, missed } = await coverage('events', [
      'acts: [{ silence: 2 }]',
      'acts: [{ press: wrong }]',
    ]);
    expect(hit).toEqual([
      'silence at "main"',
      'a wrong key at "main"',
      'the last attempt at "main"',
    ]);
    // At "any" no key is wrong, and silence leads away at once.
    expect(missed).toEqual([
      'silence at "pin"',
      'a wrong key at "pin"',
      'the last attempt at "pin"',
      'silence at "any"',
    ]);
  });

  test('cases, and what holds where none does', async () => {
    expect(await coverage('cases', ['acts: [{ press: "1" }]'])).toEqual({
      hit: ['case else of "who"'],
      missed: ['case resident of "who"'],
    });
    const resident = 'given: { set: { resident: true } }, acts: [{ press: "1" }]';
    expect((await coverage('cases', [resident])).hit).toEqual(['case resident of "who"']);
  });

  test('outcomes, also the one that a person answers, which nobody need write', async () => {
    const { hit } = await coverage('outcomes', [
      'acts: [{ press: "0" }], then: { ends: human }',
      'given: { mocks: { files: lost, desk: full } }, acts: [{ press: "2" }], then: { ends: voicemail }',
      'acts: [{ press: "2" }, { press: "12" }], then: { ends: resolved }',
    ]);
    expect(hit).toEqual([
      'outcome "open" of "gate"',
      'outcome "found" of "papers"',
      'outcome "lost" of "papers"',
      'outcome "next" of "pin"',
      'outcome "answered" of "desk"',
      'outcome "full" of "desk"',
      'outcome "next" of "box"',
    ]);
  });

  test('an outcome that leads nowhere as come by, too', async () => {
    const flow = TOWN.replace('next: bye }\n  desk', 'next: unwired }\n  desk');
    const acts = 'acts: [{ press: "2" }, { press: "12" }], then: { fault: unwired }';
    expect((await coverage('outcomes', [acts], flow)).hit).toContain('outcome "next" of "pin"');
  });

  test('the worlds: hours at the beginning and when they are asked, and facts about the caller', async () => {
    const { hit, missed } = await coverage('worlds', [
      'given: { clock: "2026-11-27T11:00", set: { ward: south } }',
      'given: { clock: "2026-12-25T11:00" }',
    ]);
    expect(hit).toEqual([
      '"office" open',
      '"office" holiday',
      '"cash" open',
      'resident is false',
      'ward is north',
      'ward is south',
    ]);
    expect(missed).toEqual(['"office" closed', '"cash" closed', 'resident is true']);
  });

  test('all mixes of a helpless caller', async () => {
    expect((await coverage('events', ['caller: helpless'])).hit).toEqual([
      'silence at "main"',
      'a wrong key at "main"',
      'the last attempt at "main"',
    ]);
  });

  test('a flow that is run by another apart, and what happens there never for the one that runs it', async () => {
    const outer = dedent`
      presszero: 1
      start: run
      steps:
        run: { type: flow, file: inner.ivr.yaml, exits: { done: bye } }
        main: { type: hangup }
        bye: { type: hangup }
    `;
    const inner = dedent`
      presszero: 1
      start: main
      steps:
        main: { type: say, prompt: Hello., next: over }
        over: { type: return, exit: done }
    `;
    const text = 'flow: outer.ivr.yaml\ncalls:\n  - name: a\n    then: { ends: resolved }\n';
    const { covered } = await madeCalls(outer, text, { 'inner.ivr.yaml': inner });
    const hits = (file: string | undefined) =>
      (covered.get(file) ?? []).map(({ item, hits }) => `${item.name}: ${hits}`);
    expect(hits(undefined)).toEqual([
      'step "run": 1',
      'outcome "done" of "run": 1',
      'step "main": 0',
      'step "bye": 1',
    ]);
    expect(hits('inner.ivr.yaml')).toEqual([
      'step "main": 1',
      'outcome "next" of "main": 1',
      'step "over": 1',
    ]);
  });
});

describe('thresholds', () => {
  const missed = async (thresholds: string, call = 'acts: [{ press: "0" }]') => {
    const text = `flow: a\ncoverage: ${thresholds}\ncalls:\n  - { name: a, ${call} }\n`;
    const run = await madeCalls(TOWN, text);
    return run.missed.map(({ threshold, is }) => `${threshold.kind} ${is.covered}/${is.all}`);
  };

  test('that are not come up to are told', async () => {
    expect(await missed('{ steps: 33.3%, options: 10%, events: 0% }')).toEqual(['options 1/15']);
    expect(await missed('{ steps: 34%, options: 6% }')).toEqual(['steps 3/9']);
    expect(await missed('{ cases: 100% }')).toEqual(['cases 0/2']);
  });

  test('count what was not there at all as covered', async () => {
    const flow = 'presszero: 1\nstart: a\nsteps:\n  a: { type: hangup }\n';
    const text = 'flow: a\ncoverage: { options: 100% }\ncalls: [{ name: a }]\n';
    expect((await madeCalls(flow, text)).missed).toEqual([]);
  });
});

test('the hits of several files add up, flow by flow', async () => {
  const text = 'flow: a\ncalls: [{ name: a, acts: [{ press: "0" }] }]\n';
  const { covered } = await madeCalls(TOWN, text);
  const items = covered.get(undefined) ?? [];
  const merged = mergedCoverage([
    { path: 'town', text: TOWN, items },
    { path: 'bank', text: '', items: [] },
    { path: 'town', text: TOWN, items },
  ]);
  expect(merged.map(({ path }) => path)).toEqual(['bank', 'town']);
  expect(merged[1]?.items.map(({ hits }) => hits)).toEqual(items.map(({ hits }) => hits * 2));
  expect(coverageShare(merged[1]?.items ?? [], 'steps').covered).toBe(3);
});

test('a share is rounded down, so that only all is 100 %', () => {
  expect([1, 0.9999, 2 / 3, 0.29, 0].map(percent)).toEqual([
    '100 %',
    '99.9 %',
    '66.6 %',
    '29 %',
    '0 %',
  ]);
});
