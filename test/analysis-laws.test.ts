import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../src/analysis/facts.ts';
import type { StateGraph } from '../src/analysis/state-graph.ts';
import { statesOf } from '../src/analysis/states-of.ts';
import { readFlow } from '../src/document/read-flow.ts';
import { compactGraph } from '../src/graph/compact-graph.ts';
import { components } from '../src/graph/components.ts';
import { flowGraph } from '../src/graph/flow-graph.ts';
import type { Flow } from '../src/model/flow.ts';
import { END } from '../src/space/end.ts';
import { type Explored, explicitSearch, type Follower } from './support/explicit-search.ts';
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
        const states = facts(flow).states();
        const worlds = worldsOf(states).map((hours) => explicitSearch(flow, hours));
        for (const [index, step] of states.graph.steps.entries()) {
          const told = Math.min(...statesOf(states, index).map((node) => priceOf(cost, node)));
          expect([step.id, told]).toEqual([step.id, fewestActs(worlds, step.id)]);
        }
        for (const [name, end] of Object.entries(ENDS)) {
          const fewest = Math.min(...worlds.map(({ acts }) => acts.get(name) ?? Infinity));
          expect([name, priceOf(cost, end)]).toEqual([name, fewest]);
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
        const states = known.states();
        for (const hours of worldsOf(states)) {
          const explored = explicitSearch(flow, hours);
          for (const [name, end] of Object.entries(ENDS)) {
            const marked = known.endsIn(end);
            const can = explicitlyReaching(explored.next, name);
            for (const [state, { step, rounds }] of explored.states) {
              const index = states.graph.indexOf.get(step as never) ?? -1;
              const nodes = statesOf(states, index).filter((node) =>
                fits(states, node, hours, rounds),
              );
              expect([state, nodes.some((node) => marked[node] === 1)]).toEqual([
                state,
                can.has(state),
              ]);
            }
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
  const everything = new Uint8Array(NODES).fill(1);

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

/** The flow without what the plain search leaves out: `back`. */
function plain(flow: Flow): Flow {
  const { steps, globals, defaults } = flow;
  return {
    ...flow,
    steps: backless(steps),
    globals: backless(globals),
    defaults: backless(defaults),
  };
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

function priceOf(cost: Int32Array, node: number): number {
  const price = cost[node] ?? -1;
  return price === -1 ? Infinity : price;
}

function fewestActs(worlds: readonly Explored[], step: string): number {
  return Math.min(
    ...worlds.flatMap(({ acts, states }) =>
      [...states].flatMap(([name, state]) => (state.step === step ? [acts.get(name) ?? 0] : [])),
    ),
    Infinity,
  );
}

/** What the schedules say in each world that a space tells apart. */
function worldsOf({ space }: StateGraph): readonly ReadonlyMap<string, string>[] {
  const hours = space.axes.find(({ kind }) => kind === 'hours');
  return hours?.opening ?? [new Map()];
}

/** Whether a state lies in a world and has counted so many rounds. */
function fits(
  { space, nodeValuation }: StateGraph,
  node: number,
  hours: ReadonlyMap<string, string>,
  rounds: readonly string[],
): boolean {
  const valuation = nodeValuation[node] ?? 0;
  return space.axes.every(({ kind, name, stride, cells, opening }) => {
    const cell = Math.floor(valuation / stride) % cells.length;
    if (kind === 'hours') return opening[cell] === hours;
    if (kind !== 'counter') return true;
    const round = rounds.find((one) => one.startsWith(`${name}:`));
    return cell === Number(round?.split(':')[1] ?? 0);
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
