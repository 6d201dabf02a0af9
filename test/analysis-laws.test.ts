import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { compactGraph } from '../src/graph/compact-graph.ts';
import { components } from '../src/graph/components.ts';
import { flowGraph } from '../src/graph/flow-graph.ts';
import type { Flow } from '../src/model/flow.ts';
import type { Step } from '../src/model/step.ts';
import { END } from '../src/space/end.ts';
import { FIRST_STATE } from '../src/space/first-state.ts';
import { explicitSearch, type Follower } from './support/explicit-search.ts';
import { followed } from './support/followed.ts';
import { randomFlow } from './support/random-flow.ts';

const recipes = fc.record({
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  steps: fc.integer({ min: 1, max: 14 }),
  loose: fc.boolean(),
});

const flowOf = (text: string): Flow => readFlow({ path: 'random.ivr.yaml', text }).flow;

describe('both graphs of a flow', () => {
  test('hold the same ways', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const flow = flowOf(randomFlow(recipe).text);
        const { steps, ways, wayFrom, wayTo } = compactGraph(flow);
        const compact = ways
          .map(({ kind, name }, way) => [
            steps[wayFrom[way] ?? -1]?.id,
            kind,
            name,
            steps[wayTo[way] ?? -1]?.id,
          ])
          .filter(([, , , to]) => to !== undefined);
        const graph = flowGraph(flow);
        const objects = graph.mapEdges((_, { way }, from, to) => [from, way.kind, way.name, to]);
        expect(objects.map(String).sort()).toEqual(compact.map(String).sort());
        expect(graph.nodes()).toEqual(steps.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the states of a call, against a plain search that writes every count out', () => {
  test('are reached with the same fewest acts', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const flow = plain(flowOf(randomFlow(recipe).text));
        const { cost } = facts(flow).search();
        const explored = explicitSearch(flow);
        const states = facts(flow).states();
        for (const [index, step] of states.graph.steps.entries()) {
          const told = Math.min(...dutiesOf(index, states.duties, cost));
          expect([step.id, told]).toEqual([
            step.id,
            explored.acts.get(`${step.id}/0/0`) ?? Infinity,
          ]);
        }
        for (const [name, end] of Object.entries(ENDS)) {
          expect([name, cost[end]]).toEqual([name, explored.acts.get(name) ?? -1]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('can still reach the same ends, whatever their counts', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const flow = plain(flowOf(randomFlow(recipe).text));
        const known = facts(flow);
        const { graph, duties } = known.states();
        const explored = explicitSearch(flow);
        for (const [name, end] of Object.entries(ENDS)) {
          const marked = known.endsIn(end);
          const can = explicitlyReaching(explored.next, name);
          for (const state of explored.next.keys()) {
            const index = graph.indexOf.get(state.split('/')[0] as never) ?? -1;
            const nodes = Array.from(
              { length: duties },
              (_, duty) => FIRST_STATE + index * duties + duty,
            );
            expect([state, nodes.some((node) => marked[node] === 1)]).toEqual([
              state,
              can.has(state),
            ]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(['silent', 'lost'] as const)('the circles of the %s caller', (caller) => {
  test('are there exactly when following the caller never ends', () => {
    const told = { ends: 0, endless: 0, unsure: 0 };
    fc.assert(
      fc.property(recipes, (recipe) => {
        const flow = flowOf(randomFlow(recipe).text);
        const fate = followed(flow, caller);
        told[fate] += 1;
        if (fate === 'unsure') return;
        const { cost } = facts(flow).searchOf(caller);
        const own = facts(flow)
          .circlesOf(caller)
          .filter(({ nodes }) => (cost[nodes[0] ?? -1] ?? -1) !== -1);
        expect(own.length > 0).toBe(fate === 'endless');
      }),
      { numRuns: 800 },
    );
    expect(Math.min(told.ends, told.endless)).toBeGreaterThan(20);
  });
});

describe('a chain and a circle of a million nodes', () => {
  const NODES = 1_000_000;
  const firstMove = Int32Array.from({ length: NODES + 1 }, (_, node) => node);
  const everything = (): boolean => true;

  test('fall into components without a deep stack', () => {
    const chain = Int32Array.from({ length: NODES }, (_, node) => Math.min(node + 1, NODES - 1));
    const circle = Int32Array.from({ length: NODES }, (_, node) => (node + 1) % NODES);
    const rows = { nodeCount: NODES, firstMove };
    expect(components({ ...rows, moveTo: chain }, everything, everything).count).toBe(NODES);
    expect(components({ ...rows, moveTo: circle }, everything, everything).count).toBe(1);
  });
});

const ENDS = {
  HUMAN: END.human,
  PROMISED: END.promised,
  RESOLVED: END.resolved,
  CUT_OFF: END.cutOff,
  LEFT: END.left,
  NOWHERE: END.nowhere,
};

/** The flow without what the plain search leaves out: hours that exclude each other, and `back`. */
function plain(flow: Flow): Flow {
  const steps = new Map([...flow.steps].map(([id, step]) => [id, backless(chosen(step))]));
  return { ...flow, steps, globals: backless(flow.globals), defaults: backless(flow.defaults) };
}

/** An `hours` or `count` step as a branch that may go any of its ways, whatever was so before. */
function chosen(step: Step): Step {
  if (step.type !== 'hours' && step.type !== 'count') return step;
  const { id, title, at, prompt } = step;
  const [first, second, third] =
    step.type === 'hours' ? [step.open, step.closed, step.holiday] : [step.again, step.done];
  const cases = [first, second, third].flatMap((outcome) =>
    outcome?.target === undefined ? [] : [{ ...outcome, when: undefined }],
  );
  const isWhole = first?.target !== undefined && second?.target !== undefined;
  return { type: 'branch', id, title, at, prompt, cases, else: isWhole ? first : undefined };
}

/** The same value with every `back` turned into a target that does not exist. */
function backless<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, inner) => {
      if (inner instanceof Map) return { __map: [...inner] };
      if (inner === Infinity) return { __infinity: true };
      return inner?.kind === 'back' ? { kind: 'step', id: 'gone', at: inner.at } : inner;
    }),
    (_, inner) => {
      if (inner?.__map !== undefined) return new Map(inner.__map);
      return inner?.__infinity === true ? Infinity : inner;
    },
  );
}

function dutiesOf(step: number, duties: number, cost: Int32Array): readonly number[] {
  return Array.from({ length: duties }, (_, duty) => {
    const price = cost[FIRST_STATE + step * duties + duty] ?? -1;
    return price === -1 ? Infinity : price;
  });
}

function explicitlyReaching(
  next: ReadonlyMap<string, readonly Follower[]>,
  end: string,
): ReadonlySet<string> {
  const reaching = new Set([end]);
  for (let size = 0; size !== reaching.size; ) {
    size = reaching.size;
    for (const [state, followers] of next) {
      if (followers.some(({ to }) => reaching.has(to))) reaching.add(state);
    }
  }
  return reaching;
}
