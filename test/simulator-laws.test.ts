import { inspect } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFlow } from '../src/document/read-flow.ts';
import type { Flow } from '../src/model/flow.ts';
import { KEYS } from '../src/model/keys.ts';
import { settledAsking } from '../src/model/settled-asking.ts';
import type { PreparedSchedules } from '../src/schedule/prepare-schedules.ts';
import { prepareSchedules } from '../src/schedule/prepare-schedules.ts';
import { advance } from '../src/simulator/advance.ts';
import type { Call } from '../src/simulator/call.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import type { Heard } from '../src/simulator/heard.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { readShortForm } from '../src/simulator/read-short-form.ts';
import { shortForm } from '../src/simulator/short-form.ts';
import { startCall } from '../src/simulator/start-call.ts';
import { transcript } from '../src/simulator/transcript.ts';
import type { World } from '../src/simulator/world.ts';
import { randomFlow } from './support/random-flow.ts';
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
    .constantFrom('a bill', 'An  Appointment', 'help')
    .map((phrase): CallerAct => ({ kind: 'say', phrase })),
);

const aPlay = fc.record({
  recipe: fc.record({
    seed: fc.nat(),
    steps: fc.integer({ min: 1, max: 30 }),
    loose: fc.boolean(),
  }),
  acts: fc.array(anAct, { maxLength: 40 }),
  choices: fc.array(fc.boolean(), { maxLength: 10 }),
  outcome: fc.constantFrom('answered', 'timedOut', 'busy', 'ok', 'wrong', 'full', 'none'),
  counters: fc.constantFrom('per-entry' as const, 'per-call' as const),
  typeAhead: fc.boolean(),
  business: fc.boolean(),
});

type Play = typeof aPlay extends fc.Arbitrary<infer Value> ? Value : never;

let schedules: PreparedSchedules = new Map();
beforeAll(async () => {
  // All random flows have the same two schedules; preparing them once is enough.
  const { flow } = readFlow({ path: 'a', text: randomFlow({ seed: 1, steps: 1 }).text });
  schedules = await prepareSchedules(flow, () => Promise.reject(new Error('no country is named')));
});

type Moment = readonly [Call, readonly Heard[]];

function played(play: Play): { readonly flow: Flow; readonly moments: readonly Moment[] } {
  const { text, called } = randomFlow(play.recipe);
  const { flow } = readFlow({ path: 'clinic.ivr.yaml', text });
  const prepared = [...schedules.values()];
  const own = [...flow.schedules.values()].flatMap((schedule, index) => {
    const one = prepared[index];
    return one === undefined ? [] : [[schedule, one] as const];
  });
  const files = [...called].map(([path, inner]) => {
    return [path, readFlow({ path, text: inner }).flow] as const;
  });
  const world: World = {
    ...plainWorld,
    startMs: Date.UTC(2026, 10, 23, 16, 59),
    variables: new Map([['tier', play.business ? 'business' : 'standard']]),
    mocks: new Map([
      ['nurses', [{ outcome: play.outcome }, { outcome: 'answered' }]],
      ['records', [{ outcome: play.outcome }, { outcome: 'ok', set: new Map([['score', 8]]) }]],
    ]),
    choices: play.choices,
    evaluate: smallEvaluator,
    schedules: new Map(own),
    flows: new Map(files),
    platform: { typeAhead: play.typeAhead, counters: play.counters },
  };
  const moments: Moment[] = [startCall(flow, world)];
  for (const act of play.acts) {
    const last = moments.at(-1);
    if (last !== undefined) moments.push(advance(flow, last[0], act));
  }
  return { flow, moments };
}

describe('whatever the flow, the world and the caller', () => {
  test('a call keeps its bounds, its time and its end', () => {
    fc.assert(
      fc.property(aPlay, (play) => {
        const { flow, moments } = played(play);
        let before: Call | undefined;
        let lastMs = 0;
        for (const [call, heard] of moments) {
          expect(boundsOf(flow, call)).toEqual(WITHIN);
          const times = [lastMs, ...heard.map(({ atMs }) => atMs), call.timeMs];
          expect(times.every((ms, index) => ms >= (times[index - 1] ?? 0))).toBe(true);
          lastMs = call.timeMs;
          if (before?.over !== undefined) {
            expect(call).toBe(before);
            expect(heard.map(({ kind }) => kind)).toEqual(['late']);
          }
          before = call;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same flow, world and acts give the same call, byte for byte', () => {
    fc.assert(
      fc.property(aPlay, (play) => {
        const { moments: one } = played(play);
        const { moments: other } = played(play);
        expect(transcript(other.flatMap(([, heard]) => heard))).toEqual(
          transcript(one.flatMap(([, heard]) => heard)),
        );
        expect(JSON.stringify(other.map(([, heard]) => heard))).toBe(
          JSON.stringify(one.map(([, heard]) => heard)),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('each act leaves the call before it as it was', () => {
    fc.assert(
      fc.property(aPlay, (play) => {
        const { flow, moments } = played(play);
        for (const [index, act] of play.acts.entries()) {
          const call = moments[index]?.[0];
          if (call === undefined) return;
          const before = inspect(call, { depth: 6 });
          advance(flow, call, act);
          expect(inspect(call, { depth: 6 })).toBe(before);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a wait in two parts comes to the same as one', () => {
    fc.assert(
      fc.property(aPlay, fc.nat(20_000), fc.nat(20_000), (play, oneMs, otherMs) => {
        const { flow, moments } = played(play);
        const last = moments.findLast(([{ over }]) => over === undefined)?.[0];
        if (last === undefined) return;
        const [half] = advance(flow, last, { kind: 'wait', ms: oneMs });
        const [whole] = advance(flow, half, { kind: 'wait', ms: otherMs });
        const [atOnce] = advance(flow, last, { kind: 'wait', ms: oneMs + otherMs });
        expect({ ...whole, world: 0 }).toEqual({ ...atOnce, world: 0 });
      }),
      { numRuns: 150 },
    );
  });
});

const WITHIN = { buffer: true, stack: true, callers: true, time: true, counts: true };

/** Which of its bounds a call keeps. */
function boundsOf(flow: Flow, call: Call): typeof WITHIN {
  const step = call.file === undefined ? flow.steps.get(call.step) : undefined;
  const listens = step?.type === 'menu' || step?.type === 'collect';
  const limits = listens ? settledAsking(step, flow.defaults) : undefined;
  return {
    buffer: call.buffer.length <= 30,
    stack: call.stack.length <= 16,
    callers: call.callers.length <= 16,
    time: Number.isSafeInteger(call.timeMs),
    counts:
      limits === undefined ||
      (call.noInputs <= limits.maxNoInput && call.noMatches <= limits.maxNoMatch),
  };
}

test('what the short form writes, it reads back', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 20 }), (acts) => {
      const written = shortForm(acts);
      const read = readShortForm(written);
      expect(read.faults).toEqual([]);
      expect(shortForm(read.acts)).toBe(written);
    }),
  );
});

test('the short form takes any text without an exception, and only places inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const { at, message } of readShortForm(text).faults) {
        expect(at.start).toBeLessThan(at.end);
        expect(at.end).toBeLessThanOrEqual(text.length);
        expect(message).not.toMatch(/\.$/);
      }
    }),
  );
});
