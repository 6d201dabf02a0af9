import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Flow } from '../model/flow.ts';
import { assignmentsOf } from '../space/assignments-of.ts';

/** By which ways each variable gets a value. */
export type Setters = {
  /** By the variable's name: the indexes of ways. */
  readonly byName: ReadonlyMap<string, ReadonlySet<number>>;
  /** The ways of called flows, which share the variables of their caller and may set any. */
  readonly anything: ReadonlySet<number>;
};

/** Looks up what sets which variable: assignments, and digits that are collected. O(ways). */
export function settersOf(flow: Flow, graph: CompactGraph): Setters {
  const byName = new Map<string, Set<number>>();
  const anything = new Set<number>();
  for (const [index, way] of graph.ways.entries()) {
    const step = graph.steps[graph.wayFrom[index] ?? -1];
    if (step === undefined) continue;
    if (step.type === 'flow') anything.add(index);
    const names = assignmentsOf(flow, step, way).map(({ variable }) => variable.value);
    if (step.type === 'collect' && step.into !== undefined && way.name === 'next') {
      names.push(step.into.value);
    }
    for (const name of names) byName.set(name, (byName.get(name) ?? new Set()).add(index));
  }
  return { byName, anything };
}
