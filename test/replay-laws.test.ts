import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import { flowTrees } from '../src/conditions/flow-trees.ts';
import { readFlow } from '../src/document/read-flow.ts';
import type { Call } from '../src/finding/call.ts';
import type { Fault } from '../src/finding/fault.ts';
import { checkFlow } from '../src/lint/check-flow.ts';
import { replayed } from '../src/lint/replayed.ts';
import type { Flow } from '../src/model/flow.ts';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import type { Known } from '../src/space/known.ts';
import { dedent } from '../src/text/dedent.ts';
import { checker } from './support/checker.ts';
import { randomFlow } from './support/random-flow.ts';

const recipes = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  steps: fc.integer({ min: 1, max: 14 }),
  loose: fc.boolean(),
});

describe('the calls that findings carry', () => {
  test.each([
    ['conditions taken as either', () => new Map()],
    ['conditions worked out', (flow: Flow) => flowTrees(flow, checker)],
  ] as const)('go in the simulator where they say they go, with %s', (_, treesOf) => {
    const told = { same: 0, unplayable: 0 };
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { flow } = readFlow({ path: 'random.ivr.yaml', text: randomFlow(recipe).text });
        const trees = treesOf(flow);
        for (const [rule, { call, message }] of faultsOf(flow, trees)) {
          if (call === undefined) continue;
          const isSame = replayed(flow, call, trees);
          told[isSame === undefined ? 'unplayable' : 'same'] += 1;
          expect([rule, message, call.keys, isSame ?? true]).toEqual([
            rule,
            message,
            call.keys,
            true,
          ]);
        }
      }),
      { numRuns: 400 },
    );
    expect(told.same).toBeGreaterThan(told.unplayable);
  });
});

describe('a flow with more states than can be told apart', () => {
  test('has findings whose calls go where they say, and no rule fails on it', () => {
    const settings = new Map(
      rules.map(({ id, options }) => {
        const values = Object.entries(options).map(
          ([name, { default: value }]) => [name, { value, from: undefined }] as const,
        );
        return [id, { level: 'warning', levelFrom: 'test', options: new Map(values) }] as const;
      }),
    );
    let unshown = 0;
    fc.assert(
      fc.property(recipes, fc.integer({ min: 1, max: 300 }), (recipe, statesMax) => {
        const { text } = randomFlow(recipe);
        const { flow } = readFlow({ path: 'random.ivr.yaml', text });
        const known = { trees: flowTrees(flow, checker), statesMax };
        const { faults, failed } = checkFlow(flow, rules, {
          settings,
          textLength: text.length,
          known,
        });
        expect(failed.map(({ error }) => String(error))).toEqual([]);
        for (const { call } of faults) {
          if (call !== undefined) expect(replayed(flow, call, known.trees)).not.toBe(false);
        }
        unshown += faults.filter(
          ({ rule, call }) => rule === 'dead-end' && call === undefined,
        ).length;
      }),
      { numRuns: 300 },
    );
    expect(unshown).toBeGreaterThan(0);
  });
});

function faultsOf(flow: Flow, trees: Known['trees']): readonly (readonly [string, Fault])[] {
  const subject = { flow, facts: facts(flow, { trees }) };
  return rules.flatMap((rule) => {
    const options = Object.fromEntries(
      Object.entries(rule.options).map(([name, { default: value }]) => [name, value]),
    );
    return [...(rule.check?.(subject, options as never) ?? [])].map(
      (fault) => [rule.id, fault] as const,
    );
  });
}

describe('a rule whose call does not go where it says', () => {
  const text = dedent`
    presszero: 1
    start: hello
    steps:
      hello: { type: say, prompt: Welcome., next: bye }
      bye: { type: hangup }
      desk: { type: queue }
  `;
  const { flow } = readFlow({ path: 'clinic.ivr.yaml', text });
  const at = { start: 0, end: 1 };
  const callTo = (target: string): Call => {
    const taken = { step: 'hello', target, name: 'next' };
    return { keys: '', given: [], ways: [{ at, from: 'hello', to: target, by: 'next', taken }] };
  };
  const ruleWith = (call: Call): Rule => ({
    ...(rules[0] as Rule),
    id: 'teller',
    *check() {
      yield { at, message: 'The clinic is told', call };
    },
  });
  const settings = new Map([['teller', { level: 'error', options: new Map() }]]) as never;
  const setup = { settings, textLength: 1_000 };

  test('is a fault of ours', () => {
    const { failed } = checkFlow(flow, [ruleWith(callTo('desk'))], setup);
    expect(failed.map(({ ruleId }) => ruleId)).toEqual(['teller']);
  });

  test('is none when it goes there', () => {
    expect(checkFlow(flow, [ruleWith(callTo('bye'))], setup).failed).toEqual([]);
  });
});
