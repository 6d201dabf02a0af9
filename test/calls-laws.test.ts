import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DraftGiven } from '../src/calls/call-draft.ts';
import { callText } from '../src/calls/call-text.ts';
import { COVERAGE_KINDS } from '../src/calls/coverage-kinds.ts';
import { coverageLcov } from '../src/calls/coverage-lcov.ts';
import { editedCalls } from '../src/calls/edited-calls.ts';
import { flowNameFaults } from '../src/calls/flow-name-faults.ts';
import { generateCalls } from '../src/calls/generate-calls.ts';
import { markedCallText } from '../src/calls/marked-call-text.ts';
import { newCallsText } from '../src/calls/new-calls-text.ts';
import { readCalls } from '../src/calls/read-calls.ts';
import { recordedCall } from '../src/calls/recorded-call.ts';
import { type CallsRun, runCalls } from '../src/calls/run-calls.ts';
import type { TestedFlow } from '../src/calls/tested-flow.ts';
import { worldOf } from '../src/calls/world-of.ts';
import { yamlScalar } from '../src/calls/yaml-scalar.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { readTree } from '../src/document/read-tree.ts';
import { KEYS } from '../src/model/keys.ts';
import { type PreparedSchedules, prepareSchedules } from '../src/schedule/prepare-schedules.ts';
import { advance } from '../src/simulator/advance.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import type { Heard } from '../src/simulator/heard.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { startCall } from '../src/simulator/start-call.ts';
import { type FlowRecipe, randomFlow } from './support/random-flow.ts';
import { smallEvaluator } from './support/small-evaluator.ts';

const keys = fc
  .array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 40 })
  .map((list) => list.join(''));

const anAct: fc.Arbitrary<CallerAct> = fc.oneof(
  keys.map((pressed): CallerAct => ({ kind: 'press', keys: pressed.slice(0, 2) })),
  fc.constantFrom(...KEYS).map((key): CallerAct => ({ kind: 'press', keys: key })),
  fc.record({ kind: fc.constant('press' as const), keys, afterMs: fc.nat(20_000) }),
  fc.constant<CallerAct>({ kind: 'wrongKey' }),
  fc.constant<CallerAct>({ kind: 'silence' }),
  fc.constant<CallerAct>({ kind: 'listen' }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(90_000) }),
  fc
    .constantFrom('a bill', 'An "odd": phrase # 1')
    .map((phrase): CallerAct => ({ kind: 'say', phrase })),
);

const aRecipe: fc.Arbitrary<FlowRecipe> = fc.record({
  seed: fc.nat(),
  steps: fc.integer({ min: 1, max: 14 }),
  loose: fc.boolean(),
});

const aGiven: fc.Arbitrary<DraftGiven> = fc.record(
  {
    clock: fc.constantFrom('2026-11-23T16:59', '2026-12-25T10:00', '2026-06-01T03:30:15'),
    platform: fc.record({
      typeAhead: fc.boolean(),
      counters: fc.constantFrom('per-call' as const, 'per-entry' as const),
    }),
  },
  { requiredKeys: [] },
);

let schedules: PreparedSchedules = new Map();
beforeAll(async () => {
  // All random flows have the same two schedules; preparing them once is enough.
  const { flow } = readFlow({ path: 'a', text: randomFlow({ seed: 1, steps: 1 }).text });
  schedules = await prepareSchedules(flow, () => Promise.reject(new Error('no country is named')));
});

function testedFlow(recipe: FlowRecipe): TestedFlow {
  const { text, called } = randomFlow(recipe);
  const { flow } = readFlow({ path: 'clinic.ivr.yaml', text });
  const prepared = [...schedules.values()];
  const own = [...flow.schedules.values()].flatMap((schedule, index) => {
    const one = prepared[index];
    return one === undefined ? [] : [[schedule, one] as const];
  });
  const flows = new Map(
    [...called].map(([path, inner]) => [path, readFlow({ path, text: inner }).flow] as const),
  );
  const world = { ...plainWorld, schedules: new Map(own), flows, evaluate: smallEvaluator };
  return { flow, world };
}

/** Reads a file that we wrote ourselves, and makes its calls. */
function made(text: string, tested: TestedFlow): CallsRun {
  const { file, faults } = readCalls({ path: 'clinic.calls.yaml', text });
  expect(faults).toEqual([]);
  const flows = [tested.flow, ...tested.world.flows.values()];
  expect(flowNameFaults(file, flows)).toEqual([]);
  return runCalls(file, tested, { isWanted: () => true, bails: false });
}

/** What the simulator itself makes of acts, until one comes too late. */
function simulated(acts: readonly CallerAct[], text: string, tested: TestedFlow): readonly Heard[] {
  const [call] = readCalls({ path: 'a', text }).file.calls;
  if (call === undefined) throw new Error('There is no call');
  let [now, heard] = startCall(tested.flow, worldOf(call.given, tested));
  for (const act of acts) {
    const [next, more] = advance(tested.flow, now, act);
    now = next;
    heard = [...heard, ...more];
  }
  return heard;
}

describe('whatever the flow and the caller', () => {
  test('a scripted call does what the simulator does', () => {
    fc.assert(
      fc.property(aRecipe, fc.array(anAct, { maxLength: 12 }), aGiven, (recipe, acts, given) => {
        const tested = testedFlow(recipe);
        const script = acts.map((act) => ({ kind: 'act' as const, act, times: 1 }));
        const text = newCallsText('a', [
          callText({ name: 'a call', given, acts: script, ends: undefined }),
        ]);
        const [result] = made(text, tested).results;
        // To listen to a call that is over is no act that comes too late.
        const all = simulated(acts, text, tested).filter(
          (one) => one.kind !== 'late' || one.act.kind !== 'listen',
        );
        const heard = result?.heard ?? [];
        expect(heard).toEqual(all.slice(0, heard.length));
        const isWhole = (result?.failures ?? []).every(({ message }) => /at fault/.test(message));
        if (isWhole) expect(heard).toHaveLength(all.filter(({ kind }) => kind !== 'late').length);
      }),
      { numRuns: 100 },
    );
  });

  test('a call that was recorded replays, and ends as it did', () => {
    fc.assert(
      fc.property(aRecipe, fc.array(anAct, { maxLength: 12 }), aGiven, (recipe, acts, given) => {
        const tested = testedFlow(recipe);
        const [call] = readCalls({
          path: 'a',
          text: newCallsText('a', [callText({ name: 'a', given, acts: [], ends: undefined })]),
        }).file.calls;
        if (call === undefined) throw new Error('There is no call');
        const world = worldOf(call.given, tested);
        const draft = recordedCall('recorded', acts, { flow: tested.flow, world, given });
        const text = newCallsText('a', [callText(draft)]);
        const { results } = made(text, tested);
        expect(results.flatMap(({ failures }) => failures)).toEqual([]);
        const heard = simulated(acts, text, tested).filter(
          ({ kind }) => kind !== 'late' && kind !== 'noWrongKey',
        );
        expect(results[0]?.heard.slice(0, heard.length)).toEqual(heard);
      }),
      { numRuns: 100 },
    );
  });

  test('generated calls pass, and come by all that they were made for', () => {
    fc.assert(
      fc.property(aRecipe, (recipe) => {
        const tested = testedFlow({ ...recipe, steps: Math.min(recipe.steps, 6) });
        const kinds = COVERAGE_KINDS.filter((kind) => kind !== 'worlds');
        const wish = { kinds, covered: new Set<string>(), names: new Set<string>() };
        const { calls, left } = generateCalls(tested, wish);
        if (calls.length === 0) return;
        const text = newCallsText(
          'a',
          calls.map((call) => markedCallText(call)),
        );
        const { results, covered } = made(text, tested);
        expect(results.flatMap(({ failures }) => failures)).toEqual([]);
        const missed = (covered.get(undefined) ?? []).flatMap(({ item, hits }) =>
          hits === 0 && item.kind !== 'worlds' ? item.name : [],
        );
        expect(missed.sort()).toEqual(left.map(({ name }) => name).sort());
        // Nothing of it is anybody's: an update takes all of it away and writes the same again.
        const added = calls.map((call) => (indent: string) => markedCallText(call, indent));
        expect(editedCalls(text, { added, dropsGenerated: true })).toBe(text);
      }),
      { numRuns: 10 },
    );
  });

  test('every caller comes to an end of the test, and coverage names lines of the flow', () => {
    const caller = fc.oneof(
      fc.constantFrom('silent', 'lost', 'zero', 'helpless'),
      fc.nat(1_000).map((seed) => `{ random: { seed: ${seed}, acts: 30 } }`),
    );
    fc.assert(
      fc.property(aRecipe, caller, (recipe, who) => {
        const tested = testedFlow(recipe);
        const text = `flow: a\ncalls:\n  - name: a\n    caller: ${who}\n`;
        const run = made(text, tested);
        const again = made(text, tested);
        expect(JSON.stringify(again.results)).toBe(JSON.stringify(run.results));
        const flow = randomFlow(recipe).text;
        const lcov = coverageLcov([
          { path: 'clinic.ivr.yaml', text: flow, items: run.covered.get(undefined) ?? [] },
        ]);
        const lines = [...lcov.matchAll(/^(?:DA|FN|BRDA):(\d+),/gm)].map(([, line]) =>
          Number(line),
        );
        expect(Math.max(1, ...lines)).toBeLessThanOrEqual(flow.split('\n').length);
        for (const heard of run.results[0]?.heard ?? []) {
          if (heard.kind !== 'entered' || heard.file !== undefined) continue;
          const items = run.covered.get(undefined) ?? [];
          const step = items.find(({ item }) => item.marks.includes(`step ${heard.step}`));
          expect(step?.hits).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('any text reads back from YAML as it was written, in braces too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, other) => {
      for (const text of [one, other, 'no', 'null', '1e3', '- a', 'a: b', '*', '2026-01-01', '~']) {
        const { tree, faults } = readTree(`{ ${yamlScalar(text)}: [${yamlScalar(text)}] }`);
        expect(faults).toEqual([]);
        const entry = tree?.kind === 'map' ? tree.entries[0] : undefined;
        expect(entry?.key.text).toBe(text);
        const item = entry?.value.kind === 'list' ? entry.value.items[0] : undefined;
        expect(item?.kind === 'scalar' ? item.value : undefined).toBe(text);
      }
    }),
    { numRuns: 300 },
  );
});

test('no text makes the reader throw, and every fault lies within it', () => {
  const word = fc.constantFrom(
    'flow',
    'calls',
    'name',
    'acts',
    'press',
    'hear',
    '/(a/',
    'expect',
    'step',
    'then',
    'ends',
    'human',
    'matrix',
    'set',
    'given',
    'clock',
    '2026-02-30T10:00',
    'caller',
    'random',
    ':',
    ': ',
    '- ',
    '\n',
    '\n  ',
    '\n    - ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    '1',
    '*',
    '&a ',
    '#',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join('');
      for (const { at, message } of readCalls({ path: 'a', text }).faults) {
        expect(at.start).toBeLessThanOrEqual(at.end);
        expect(at.end).toBeLessThanOrEqual(text.length);
        expect(message).not.toMatch(/\.$/);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('what is added to a file leaves each of its lines as it was', () => {
  const line = fc.constantFrom(
    '  - name: one',
    '    acts:',
    '      - press: "1"',
    '    # a note',
    '',
    '  # of mine',
    '    then: { ends: human }',
  );
  const added = [
    (indent: string) => callText({ name: 'new', given: {}, acts: [], ends: undefined }, indent),
  ];
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = ['flow: a', 'calls:', '  - name: zero', ...lines, ''].join('\n');
      const edited = editedCalls(text, { added, dropsGenerated: true });
      if (edited === undefined) return;
      expect(edited.replace('  - name: new\n', '')).toBe(text);
    }),
  );
});
