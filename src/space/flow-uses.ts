import type { Expression } from '../conditions/expression.ts';
import type { CompactGraph } from '../graph/compact-graph.ts';
import { reachable } from '../graph/reachable.ts';
import type { Flow } from '../model/flow.ts';
import { askedOf } from './asked-of.ts';
import { assignmentsOf } from './assignments-of.ts';
import type { Known } from './known.ts';

/** What of a flow decides where calls go. */
export type FlowUses = {
  /** The conditions on its reachable ways that could be read, each once. */
  readonly conditions: readonly Expression[];
  /** The variables that decide a way, and those that they are assigned from; by first use. */
  readonly variables: ReadonlySet<string>;
  /** The schedules that decide a way, by first use. */
  readonly schedules: ReadonlySet<string>;
  /** The assignments to those variables on reachable ways; `undefined` cannot be read. */
  readonly assigned: ReadonlyMap<string, readonly (Expression | undefined)[]>;
  /** By step index: whether a call can come to it. */
  readonly reached: Uint8Array;
};

/**
 * Looks up what decides the ways of a flow: its cone of influence. What no condition on a
 * reachable way depends on is left out. O(steps + ways + expressions).
 */
export function flowUses(flow: Flow, graph: CompactGraph, { trees }: Known): FlowUses {
  const reached = reachable(graph);
  const conditions = new Map<string, Expression>();
  const schedules = new Set<string>();
  for (let index = 0; index < graph.steps.length; index += 1) {
    if (reached[index] === 0) continue;
    const step = graph.types[index] === 'hours' ? graph.steps[index] : undefined;
    if (step?.type === 'hours') schedules.add(step.schedule?.value ?? '');
    if (trees.size === 0) continue;
    const last = graph.firstWay[index + 1] ?? 0;
    for (let at = graph.firstWay[index] ?? 0; at < last; at += 1) {
      const way = graph.ways[at];
      if (way === undefined) continue;
      const tree = way.when?.kind === 'text' ? trees.get(way.when.text) : undefined;
      if (tree !== undefined) conditions.set(way.when?.text ?? '', tree);
    }
  }
  const variables = new Set<string>();
  const rest = [...conditions.values()];
  const assigned = new Map<string, (Expression | undefined)[]>();
  // Where no condition asks anything, it does not matter what is assigned.
  const values = rest.length === 0 ? NOTHING : valuesByName(flow, graph, reached, trees);
  for (let tree = rest.pop(); tree !== undefined; tree = rest.pop()) {
    const asked = askedOf(tree);
    for (const schedule of asked.schedules) schedules.add(schedule);
    for (const name of asked.variables) {
      if (variables.has(name) || !flow.variables.has(name)) continue;
      variables.add(name);
      assigned.set(name, [...(values.get(name) ?? [])]);
      for (const value of values.get(name) ?? []) if (value !== undefined) rest.push(value);
    }
  }
  return { conditions: [...conditions.values()], variables, schedules, assigned, reached };
}

type Values = ReadonlyMap<string, ReadonlySet<Expression | undefined>>;

const NOTHING: Values = new Map();

/** What is assigned to each variable on reachable ways. */
function valuesByName(
  flow: Flow,
  { steps, ways, wayFrom }: CompactGraph,
  reached: Uint8Array,
  trees: Known['trees'],
): Values {
  const byName = new Map<string, Set<Expression | undefined>>();
  for (let at = 0; at < ways.length; at += 1) {
    const [way, step] = [ways[at], steps[wayFrom[at] ?? -1]];
    if (way === undefined || step === undefined || reached[wayFrom[at] ?? -1] === 0) continue;
    for (const { variable, value } of assignmentsOf(flow, step, way)) {
      const known = byName.get(variable.value) ?? new Set();
      byName.set(variable.value, known.add(trees.get(value.value)));
    }
  }
  return byName;
}
