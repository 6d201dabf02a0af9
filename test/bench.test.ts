import { describe, expect, test } from 'vitest';
import { conditionsFlow } from '../bench/conditions-flow.ts';
import { deepFlow } from '../bench/deep-flow.ts';
import { inPairs } from '../bench/in-pairs.ts';
import { madeCalls } from '../bench/made-calls.ts';
import { makeFlow } from '../bench/make-flow.ts';
import { median } from '../bench/median.ts';
import { table } from '../bench/table.ts';
import { conditionFaults } from '../src/conditions/condition-faults.ts';
import { flowExpressions } from '../src/conditions/flow-expressions.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { compactGraph } from '../src/graph/compact-graph.ts';
import { reachable } from '../src/graph/reachable.ts';
import { lint } from '../src/lint/lint.ts';
import { settleSettings } from '../src/lint/settle-settings.ts';
import { rules } from '../src/rules/index.ts';
import { advance } from '../src/simulator/advance.ts';
import { startCall } from '../src/simulator/start-call.ts';
import { checker } from './support/checker.ts';

const settings = settleSettings([{ kind: 'preset', id: 'recommended' }], rules, {
  rules: new Map(),
  only: [],
  skip: [],
});

function findingsOf(text: string): readonly string[] {
  const { files } = lint([{ path: 'hotline.ivr.yaml', text }], { settings, rules, importers: [] });
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
}

describe('the flows that are measured', () => {
  test.each([20, 40, 1000, 2000])('a flow of %i steps has just so many, all in reach', (steps) => {
    const { flow, faults } = readFlow({ path: 'hotline.ivr.yaml', text: makeFlow(steps) });
    expect(faults).toEqual([]);
    expect(flow.steps.size).toBe(steps);
    expect(reachable(compactGraph(flow)).every((mark) => mark === 1)).toBe(true);
  });

  test('a step has the size that the budgets speak of: 330 bytes', () => {
    const bytes = Buffer.byteLength(makeFlow(1000)) / 1000;
    expect(bytes).toBeGreaterThan(310);
    expect(bytes).toBeLessThan(350);
  });

  test('the same arguments give the same flow, another house another one', () => {
    expect(makeFlow(1000)).toBe(makeFlow(1000));
    expect(makeFlow(20, { first: 7 })).not.toBe(makeFlow(20, { first: 8 }));
  });

  test('a clean flow gives an author nothing to do', () => {
    expect(findingsOf(makeFlow(1000))).toEqual([]);
    expect(findingsOf(makeFlow(20, { first: 3 }))).toEqual([]);
  });

  test('a faulty flow gives one finding or two for each slip, of ten kinds', () => {
    const found = findingsOf(makeFlow(1000, { form: 'faulty' }));
    expect(found.length).toBeGreaterThanOrEqual(33);
    expect(found.length).toBeLessThan(66);
    expect(new Set(found).size).toBeGreaterThanOrEqual(10);
  });

  test('a flow of 200 conditions has as many different ones, and none is faulty', () => {
    const text = conditionsFlow(200);
    const { flow, faults } = readFlow({ path: 'bank.ivr.yaml', text });
    expect(faults).toEqual([]);
    expect(flowExpressions(flow).wanted).toHaveLength(200);
    expect(conditionFaults(text, flow, checker)).toEqual([]);
    expect(findingsOf(text)).toEqual([]);
  });

  test('a chain ends with a goodbye and a circle where it began', () => {
    const chain = deepFlow('chain', 3);
    expect([...chain.steps.keys()]).toEqual(['a0', 'a1', 'a2', 'bye']);
    expect(nextOf(chain)).toBe('bye');
    expect(nextOf(deepFlow('circle', 3))).toBe('a0');
  });

  function nextOf(flow: ReturnType<typeof deepFlow>): string | undefined {
    const last = [...flow.steps.values()].findLast(({ type }) => type === 'say');
    if (last?.type !== 'say' || last.next?.target?.kind !== 'step') return undefined;
    return last.next.target.id;
  }
});

describe('the calls that are measured', () => {
  const { flow } = readFlow({ path: 'hotline.ivr.yaml', text: makeFlow(1000) });
  const calls = madeCalls(flow, 200);

  test('are the same each time, and go to many steps by all that callers do', () => {
    expect(madeCalls(flow, 200).map(({ acts }) => acts)).toEqual(calls.map(({ acts }) => acts));
    const acts = calls.flatMap((call) => call.acts);
    expect(acts.length).toBeGreaterThan(250);
    expect(new Set(acts.map(({ step }) => step)).size).toBeGreaterThan(100);
    expect(new Set(acts.map(({ act }) => act.kind))).toEqual(
      new Set(['press', 'silence', 'wrongKey']),
    );
  });

  test('are made at the step that each act names', () => {
    for (const { world, acts } of calls) {
      let [call] = startCall(flow, world);
      for (const { act, step } of acts) {
        const [listening] = advance(flow, call, { kind: 'listen' });
        expect(listening.step).toBe(step);
        [call] = advance(flow, call, act);
      }
    }
  });
});

describe('the measuring', () => {
  test('the median of an even number lies between the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([9, 1, 5])).toBe(5);
  });

  test('pairs are measured in turn, the first one for nothing, and their ratios compared', () => {
    const order: string[] = [];
    const slowing = { a: 0, b: 0 };
    const pairs = inPairs(
      3,
      () => 2 * taken('a'),
      () => taken('b'),
    );
    expect(order.join('')).toBe('abababab');
    // The machine got slower all the time, and the ratio is the same.
    expect(pairs.ratioOf((ms) => ms)).toBe(2);

    function taken(name: 'a' | 'b'): number {
      order.push(name);
      slowing[name] += 1;
      return slowing[name];
    }
  });

  test('the table says what is reached, what is not, and what nobody measured', () => {
    const row = { budget: 1, what: 'cold start', measured: '1.5', limit: 'at most 1.7' };
    const text = table([
      { ...row, isReached: true },
      { ...row, isReached: false },
      { ...row, measured: '', isReached: undefined },
    ]);
    expect(text.split('\n').slice(2)).toEqual([
      '| 1 | cold start | 1.5 | at most 1.7 | yes |',
      '| 1 | cold start | 1.5 | at most 1.7 | **no** |',
      '| 1 | cold start |  | at most 1.7 | not measured |',
    ]);
  });
});
