import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circle } from '../src/analysis/circle.ts';
import { facts } from '../src/analysis/facts.ts';
import { stepOf } from '../src/analysis/step-of.ts';
import { evaluatorOf } from '../src/conditions/evaluator-of.ts';
import { flowTrees } from '../src/conditions/flow-trees.ts';
import { readFlow } from '../src/document/read-flow.ts';
import type { Flow } from '../src/model/flow.ts';
import { KEYS } from '../src/model/keys.ts';
import { listens } from '../src/model/listens.ts';
import { forwardSearch } from '../src/proof/forward-search.ts';
import { groundOf } from '../src/proof/ground-of.ts';
import { openingAt } from '../src/schedule/opening-at.ts';
import { openingsOf } from '../src/schedule/openings-of.ts';
import { prepareSchedules } from '../src/schedule/prepare-schedules.ts';
import { advance } from '../src/simulator/advance.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { startCall } from '../src/simulator/start-call.ts';
import type { Mock, World } from '../src/simulator/world.ts';
import { FIRST_STATE } from '../src/space/first-state.ts';
import { isEmpty } from '../src/space/is-empty.ts';
import { checker } from './support/checker.ts';
import { proofSubject } from './support/proof-subject.ts';
import { provedFlow } from './support/proved-flow.ts';
import { randomFlow } from './support/random-flow.ts';
import { shellWords } from './support/shell-words.ts';
import { run } from './support/world.ts';

const recipes = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  steps: fc.integer({ min: 1, max: 14 }),
  loose: fc.boolean(),
});
const NOON = Date.UTC(2026, 0, 5, 10);

describe('a proof and the analyses of lint', () => {
  test('agree on who is trapped, for ever and from whom nobody can be reached', () => {
    const told = { refuted: 0, proved: 0 };
    fc.assert(
      fc.property(recipes, (recipe) => {
        const flow = flowOf(randomFlow(recipe).text);
        if (flow.start === undefined) return;
        const { rows } = provedFlow(proofSubject(flow));
        const verdictsOf = (property: string) =>
          rows.filter((row) => row.property === property).map(({ result }) => result.kind);
        const known = facts(flow, { trees: flowTrees(flow, checker) });
        // A proof follows callers from where they are asked something, or from the beginning.
        const asks = ({ nodes }: Circle): boolean =>
          nodes.some((node) => listens(stepOf(known.states(), node)));
        const isTrapped = (['silent', 'lost'] as const).some((caller) =>
          known.circlesOf(caller).some(asks),
        );
        const ends = verdictsOf('call-ends');
        told[ends.includes('refuted') ? 'refuted' : 'proved'] += 1;
        if (isTrapped) expect(ends).not.toEqual(ends.map(() => 'proved'));
        if (isStartLost(known)) expect(verdictsOf('human-reachable')).not.toContain('proved');
      }),
      { numRuns: 300 },
    );
    expect(Math.min(told.refuted, told.proved)).toBeGreaterThan(20);
  });
});

describe('the calls of refutations', () => {
  test('go in the simulator where they say they go', () => {
    const told = { played: 0, unplayed: 0, commands: 0 };
    fc.assert(
      fc.property(recipes, (recipe) => {
        const flow = flowOf(randomFlow(recipe).text);
        for (const { property, result } of provedFlow(proofSubject(flow)).rows) {
          if (result.kind !== 'refuted') continue;
          expect([property, result.because, result.call.keys, result.replay]).not.toContain(
            'different',
          );
          told[result.replay === 'played' ? 'played' : 'unplayed'] += 1;
          if (result.command !== undefined) told.commands += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(told.played).toBeGreaterThan(told.unplayed);
    expect(told.commands).toBeGreaterThan(told.played / 2);
  });

  test('go there again when their command is pasted', async () => {
    await fc.assert(
      fc.asyncProperty(recipes, async (recipe) => {
        const { text, called } = randomFlow(recipe);
        const files = { 'random.ivr.yaml': text, ...Object.fromEntries(called) };
        const { code, out } = await run(['prove', 'random.ivr.yaml', '--json'], { files });
        expect([0, 1]).toContain(code);
        const rows = out.startsWith('{') ? JSON.parse(out).rows : [];
        for (const { refutation, property } of rows ?? []) {
          if (refutation?.command === null || refutation === null) continue;
          const [, ...argv] = shellWords(refutation.command);
          const walked = await run([...argv, '--json'], { files });
          expect([refutation.command, walked.code, walked.err]).toEqual([
            refutation.command,
            0,
            '',
          ]);
          if (property !== 'human-within') {
            expect([refutation.command, walked.out]).not.toContain('"who":"human"');
          }
          const entered = walked.out
            .split('\n')
            .filter((line) => line.includes('"kind":"entered"'))
            .map((line) => JSON.parse(line).step as string);
          // Walk stops at the last key, where a longer one may still be meant.
          if (/"kind":"rest".*"keys":"[^"]/.test(walked.out)) continue;
          let at = 0;
          for (const { from, to } of refutation.ways as readonly Way[]) {
            // A step that is only played again is not come to.
            if (to === null || to === from) continue;
            at = entered.indexOf(to.split(' > ').at(-1) ?? to, at) + 1;
            expect([refutation.command, to, at > 0]).toEqual([refutation.command, to, true]);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

type Way = { readonly from: string; readonly to: string | null };

const acts = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...KEYS).map((keys) => ({ kind: 'press' as const, keys })),
    },
    fc.constantFrom<CallerAct>({ kind: 'silence' }, { kind: 'wrongKey' }, { kind: 'listen' }),
  ),
  { maxLength: 30 },
);

describe('whatever a caller does in the simulator, conditions worked out', () => {
  test('the call comes only to steps that the search over sets comes to', () => {
    let visits = 0;
    fc.assert(
      fc.property(
        recipes,
        acts,
        fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }),
        fc.record({
          office: fc.constantFrom('open' as const, 'closed' as const, 'holiday' as const),
          tier: fc.constantFrom('standard', 'business'),
          score: fc.integer({ min: 0, max: 10 }),
        }),
        (recipe, done, outcomes, { office, tier, score }) => {
          const flow = flowOf(randomFlow(recipe).text);
          const trees = flowTrees(flow, checker);
          // Only a schedule with holidays ever has one.
          const hours = new Map(
            Array.from(flow.schedules, ([id, { holidays }]) => {
              const isHoliday = office === 'holiday' && holidays.length === 0;
              return [id, isHoliday ? ('closed' as const) : office] as const;
            }),
          );
          const world: World = {
            ...plainWorld,
            hours,
            mocks: mocksOf(flow, outcomes),
            variables: new Map<string, string | number>([
              ['tier', tier],
              ['score', score],
            ]),
            choices: outcomes.map((one) => one % 2 === 0),
            evaluate: evaluatorOf(trees) as World['evaluate'],
          };
          const space = facts(flow, { trees }).space();
          const { reached } = forwardSearch(groundOf(space));
          for (const id of visited(flow, world, done)) {
            const location = FIRST_STATE + (space.graph.indexOf.get(id as never) ?? -1);
            visits += 1;
            expect([id, isEmpty(reached[location])]).toEqual([id, false]);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(visits).toBeGreaterThan(500);
  });
});

describe('what schedules say together', () => {
  const times = fc.constantFrom(
    '00:00-24:00',
    '08:00-18:00',
    '09:00-12:00, 13:00-17:00',
    '22:00-06:00',
  );
  const days = fc.constantFrom('mon-fri', 'sat, sun', 'mon-sun', 'wed');
  const schedule = fc.record({
    timezone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC'),
    open: fc.tuple(days, times).map(([day, time]) => ({ [day]: time })),
    holidays: fc.constantFrom([], ['2026-12-25'], ['2026-05-01', '2027-05-01']),
    except: fc.constantFrom({}, { '2026-12-24': '08:00-12:00' }, { '2028-02-29': 'closed' }),
  });

  test('is all that they say at any hour of the year, and at each sample just that', async () => {
    await fc.assert(
      fc.asyncProperty(schedule, schedule, fc.nat(24 * 366 * 4), async (one, other, quarter) => {
        const schedules = JSON.stringify({ one, other });
        const flow = flowOf(
          `presszero: 1\nstart: a\nschedules: ${schedules}\nsteps: { a: { type: hangup } }\n`,
        );
        const prepared = await prepareSchedules(flow, async () => () => undefined);
        const wordsAt = (atMs: number) =>
          Array.from(flow.schedules.values(), (known) => {
            const ready = prepared.get(known);
            return ready === undefined ? '' : openingAt(ready, atMs);
          }).join();
        const samples = openingsOf(flow, prepared, NOON);
        for (const { opening, atMs } of samples) {
          expect([...opening.values()].join()).toBe(wordsAt(atMs));
        }
        const words = samples.map(({ opening }) => [...opening.values()].join());
        expect(new Set(words).size).toBe(words.length);
        expect(words).toContain(wordsAt(NOON + quarter * 15 * 60_000));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

function flowOf(text: string): Flow {
  return readFlow({ path: 'random.ivr.yaml', text }).flow;
}

/** Whether from the beginning of every call nobody can be reached, as lint sees it. */
function isStartLost(known: ReturnType<typeof facts>): boolean {
  const { starts } = known.states();
  const helped = known.helped();
  return starts.length > 0 && starts.every((node) => helped[node] === 0);
}

const OUTCOMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['queue', ['answered', 'timedOut', 'full', 'closed']],
  ['transfer', ['answered', 'busy', 'noAnswer', 'failed']],
]);

function mocksOf(flow: Flow, picks: readonly number[]): ReadonlyMap<string, readonly Mock[]> {
  const mocks = new Map<string, readonly Mock[]>();
  for (const [id, step] of flow.steps) {
    const names =
      step.type === 'lookup' ? [...step.outcomes.keys()] : (OUTCOMES.get(step.type) ?? []);
    const list = picks.flatMap((pick) => names[pick % names.length] ?? []);
    const set = step.type === 'lookup' ? new Map([['score', (picks[0] ?? 0) * 2]]) : undefined;
    if (list.length === 0) continue;
    mocks.set(
      id,
      list.map((outcome) => (set === undefined ? { outcome } : { outcome, set })),
    );
  }
  return mocks;
}

function visited(flow: Flow, world: World, done: readonly CallerAct[]): ReadonlySet<string> {
  const steps = new Set<string>();
  let [call, heard] = startCall(flow, world);
  // What a call does after a person has answered is not judged, and no part of the space.
  let isAnswered = false;
  const hear = (): void => {
    for (const one of heard) {
      if (one.kind === 'reached' && one.who === 'human') isAnswered = true;
      if (one.kind === 'entered' && !isAnswered) steps.add(one.step);
    }
  };
  hear();
  for (const act of done) {
    [call, heard] = advance(flow, call, act);
    hear();
  }
  return steps;
}
