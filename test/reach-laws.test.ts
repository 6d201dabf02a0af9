import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import { stepOf } from '../src/analysis/step-of.ts';
import { evaluatorOf } from '../src/conditions/evaluator-of.ts';
import { flowTrees } from '../src/conditions/flow-trees.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { KEYS } from '../src/model/keys.ts';
import { advance } from '../src/simulator/advance.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { startCall } from '../src/simulator/start-call.ts';
import type { Mock, World } from '../src/simulator/world.ts';
import { END } from '../src/space/end.ts';
import { FIRST_STATE } from '../src/space/first-state.ts';
import type { Known } from '../src/space/known.ts';
import { checker } from './support/checker.ts';
import { randomFlow } from './support/random-flow.ts';

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
/** Which of its outcomes a step comes to, time after time. */
const outcomes = fc.array(fc.nat(5), { minLength: 1, maxLength: 6 });
const plays = fc.record({
  recipe: fc.record({
    seed: fc.nat(1_000_000),
    steps: fc.integer({ min: 1, max: 20 }),
    loose: fc.boolean(),
  }),
  acts,
  outcomes,
  choices: fc.array(fc.boolean(), { maxLength: 12 }),
  office: fc.constantFrom('open' as const, 'closed' as const, 'holiday' as const),
});

describe('whatever a caller does in the simulator', () => {
  test('the call comes only to steps that the analyses say can be reached', () => {
    fc.assert(
      fc.property(plays, (play) => {
        const { flow, visited } = played(play);
        const { graph, reachable } = facts(flow);
        const marks = reachable();
        const unknown = [...visited].filter(
          (id) => marks[graph().indexOf.get(id as never) ?? -1] !== 1,
        );
        expect(unknown).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('with conditions worked out it comes only to states that can be reached in some world', () => {
    let split = 0;
    fc.assert(
      fc.property(plays, (play) => {
        const { flow, trees, unhelped } = played(play, true);
        const known = facts(flow, { trees });
        const states = known.states();
        const { cost } = known.search();
        split += states.valuations > 6 ? 1 : 0;
        const reached = new Set<string>();
        for (let node = FIRST_STATE; node < states.backBase; node += 1) {
          if ((cost[node] ?? -1) !== -1) reached.add(stepOf(states, node)?.id ?? '');
        }
        expect([...unhelped].filter((id) => !reached.has(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(split).toBeGreaterThan(100);
  });

  test('a person answers only in flows in which the analyses say that one can be reached', () => {
    let answered = 0;
    fc.assert(
      fc.property(plays, (play) => {
        const { flow, hasHuman } = played(play);
        if (!hasHuman) return;
        answered += 1;
        expect(facts(flow).search().cost[END.human]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1_000 },
    );
    expect(answered).toBeGreaterThan(20);
  });
});

const OUTCOMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['queue', ['answered', 'timedOut', 'full', 'closed']],
  ['transfer', ['answered', 'busy', 'noAnswer', 'failed']],
]);

type Play = typeof plays extends fc.Arbitrary<infer Value> ? Value : never;

function played(play: Play, evaluates = false) {
  const { text } = randomFlow(play.recipe);
  // What a call is in after going back is searched by nobody who writes calls down.
  const written = evaluates ? text.replaceAll('"back"', '"repeat"') : text;
  const { flow } = readFlow({ path: 'random.ivr.yaml', text: written });
  const mocks = new Map<string, readonly Mock[]>();
  for (const [id, step] of flow.steps) {
    // The flows that are called are not here: a call that goes into one has left.
    const names =
      step.type === 'lookup' ? [...step.outcomes.keys()] : (OUTCOMES.get(step.type) ?? []);
    const list = play.outcomes.flatMap((pick) => names[pick % names.length] ?? []);
    if (list.length > 0)
      mocks.set(
        id,
        list.map((outcome) => ({ outcome })),
      );
  }
  const hours = new Map([...flow.schedules.keys()].map((id) => [id, play.office] as const));
  const trees: Known['trees'] = evaluates ? flowTrees(flow, checker) : new Map();
  const evaluate = evaluatorOf(trees) as World['evaluate'];
  const variables = new Map<string, string | number>([
    ['tier', play.choices[0] === true ? 'business' : 'standard'],
    ['score', play.outcomes.reduce((sum, pick) => sum + pick, 0) % 11],
  ]);
  const given = evaluates ? { evaluate, variables } : {};
  const world: World = { ...plainWorld, ...given, mocks, hours, choices: play.choices };
  const visited = new Set<string>();
  // Those before a person has answered: what comes then is no longer about reaching one.
  const unhelped = new Set<string>();
  let hasHuman = false;
  let [call, heard] = startCall(flow, world);
  const hear = () => {
    for (const one of heard) {
      if (one.kind === 'entered') visited.add(one.step);
      if (one.kind === 'entered' && !hasHuman) unhelped.add(one.step);
      if (one.kind === 'reached' && one.who === 'human') hasHuman = true;
    }
  };
  hear();
  for (const act of play.acts) {
    [call, heard] = advance(flow, call, act);
    hear();
  }
  return { flow, trees, visited, unhelped, hasHuman };
}
