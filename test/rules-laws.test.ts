import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import { evaluatorOf } from '../src/conditions/evaluator-of.ts';
import { flowTrees } from '../src/conditions/flow-trees.ts';
import { readFlow } from '../src/document/read-flow.ts';
import type { Fault } from '../src/finding/fault.ts';
import type { Flow } from '../src/model/flow.ts';
import { KEYS } from '../src/model/keys.ts';
import { rules } from '../src/rules/index.ts';
import { advance } from '../src/simulator/advance.ts';
import type { CallerAct } from '../src/simulator/caller-act.ts';
import type { Heard } from '../src/simulator/heard.ts';
import { plainWorld } from '../src/simulator/plain-world.ts';
import { startCall } from '../src/simulator/start-call.ts';
import type { World } from '../src/simulator/world.ts';
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
const opening = fc.constantFrom('open' as const, 'closed' as const);
const plays = fc.record({
  recipe: fc.record({
    seed: fc.nat(1_000_000),
    steps: fc.integer({ min: 1, max: 20 }),
    loose: fc.boolean(),
  }),
  acts,
  hours: fc.record({ office: opening, night: opening }),
  variables: fc.record({
    tier: fc.constantFrom('standard', 'business'),
    score: fc.integer({ min: 0, max: 10 }),
  }),
  choices: fc.array(fc.boolean(), { maxLength: 12 }),
});

describe('whatever a caller does in the simulator', () => {
  test('no call takes a way of which a rule says that none does', () => {
    let told = 0;
    fc.assert(
      fc.property(plays, (play) => {
        const { flow, heard, faults } = played(play, 'infeasible-branch');
        const never = faults.filter(({ message }) => message.startsWith('No call takes'));
        told += never.length;
        const places = new Set(never.map(({ at }) => wayAt(flow, at.start)));
        const taken = heard.flatMap(({ kind, at }) => (kind === 'entered' ? [at.start] : []));
        expect(taken.filter((place) => places.has(place))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(20);
  });

  test('no call falls out of a branch of which no rule has told that it leaves something out', () => {
    let fallen = 0;
    // Most small flows have no branch at hand.
    const branching = plays
      .map((play) => {
        const steps = (play.recipe.steps % 5) + 1;
        return { ...play, recipe: { ...play.recipe, steps, loose: true } };
      })
      .filter(({ recipe }) => randomFlow(recipe).text.includes('\nstart: branch-1\n'));
    fc.assert(
      fc.property(branching, (play) => {
        const { flow, heard, faults } = played(play, 'incomplete-branch');
        const last = heard.at(-1);
        // One that goes round on the spot, or takes what is unwired, does not fall out of it.
        const hasFallen = last?.kind === 'over' && last.end.fault === 'missing-outcome';
        const step = hasFallen ? flow.steps.get(last.step) : undefined;
        if (step?.type !== 'branch' || step.else?.target !== undefined) return;
        // The outcome that is taken may be written and lead nowhere: that is another fault.
        if (step.cases.some(({ at }) => at.start === last?.at.start)) return;
        fallen += 1;
        expect(faults.map(({ at }) => at.start)).toContain(step.at.start);
      }),
      { numRuns: 500 },
    );
    expect(fallen).toBeGreaterThan(1);
  });
});

type Play = typeof plays extends fc.Arbitrary<infer Value> ? Value : never;

function played(
  play: Play,
  id: string,
): { flow: Flow; heard: readonly Heard[]; faults: readonly Fault[] } {
  const { flow } = readFlow({ path: 'random.ivr.yaml', text: randomFlow(play.recipe).text });
  const trees = flowTrees(flow, checker);
  const world: World = {
    ...plainWorld,
    hours: new Map(Object.entries(play.hours)),
    variables: new Map(Object.entries(play.variables)),
    choices: play.choices,
    evaluate: evaluatorOf(trees) as World['evaluate'],
  };
  let [call, heard] = startCall(flow, world);
  const all = [...heard];
  for (const act of play.acts) {
    if (call.over !== undefined) break;
    [call, heard] = advance(flow, call, act);
    all.push(...heard);
  }
  const rule = rules.find((known) => known.id === id);
  return {
    flow,
    heard: all,
    faults: [...(rule?.check?.({ flow, facts: facts(flow, { trees }) }, {}) ?? [])],
  };
}

/** The place of the way whose condition, or whose name, stands at a place. */
function wayAt(flow: Flow, start: number): number {
  for (const step of flow.steps.values()) {
    for (const one of step.type === 'branch' ? step.cases : []) {
      if (one.when?.at.start === start) return one.at.start;
    }
  }
  return start;
}
