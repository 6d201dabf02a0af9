import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Way } from '../graph/way.ts';
import type { MapRow } from './map-row.ts';
import type { Stage } from './stage.ts';

/**
 * The flow as a tree in lines: each step stands where the fewest ways lead to it from the start,
 * and every other way to it is written with an arrow. Then the keys that work in every menu, and
 * the steps that nothing leads to.
 *
 * Worked out once for a stage. O(steps + ways).
 */
export function flowMap(stage: Stage): readonly MapRow[] {
  const known = MAPS.get(stage);
  if (known !== undefined) return known;
  const made = mapOf(stage);
  MAPS.set(stage, made);
  return made;
}

const MAPS = new WeakMap<Stage, readonly MapRow[]>();

function mapOf({ flow, facts }: Stage): readonly MapRow[] {
  const graph = facts.graph();
  const parents = new Int32Array(graph.steps.length).fill(NOBODY);
  const rows: MapRow[] = [];
  if (graph.start !== -1) {
    place(graph, graph.start, parents);
    addTree(graph, graph.start, { depth: 0, by: '' }, parents, rows);
  }
  if (flow.globals.length > 0) rows.push(heading('in every menu'));
  for (const option of flow.globals) {
    const { target, keys, label } = option;
    if (target === undefined) continue;
    const by = label === undefined ? keys : `${keys} ${label.value}`;
    const to = target.kind === 'step' ? (graph.indexOf.get(target.id) ?? -1) : -1;
    if (to === -1 || parents[to] !== NOBODY) {
      rows.push({ depth: 1, by, step: undefined, index: -1, backTo: targetName(target) });
      continue;
    }
    place(graph, to, parents);
    addTree(graph, to, { depth: 1, by }, parents, rows);
  }
  const lost = graph.steps.flatMap((_, index) => (parents[index] === NOBODY ? [index] : []));
  if (lost.length > 0) rows.push(heading('nothing leads to'));
  for (const index of lost) {
    if (parents[index] !== NOBODY) continue;
    place(graph, index, parents);
    addTree(graph, index, { depth: 1, by: '' }, parents, rows);
  }
  return rows;
}

/** In the list of parents: none yet, and the root of a tree. Others are ways. */
const NOBODY = -2;
const ROOT = -1;

/** Breadth first: gives each step not yet placed the way by which it is first come to. */
function place(graph: CompactGraph, root: number, parents: Int32Array): void {
  parents[root] = ROOT;
  const queue = [root];
  for (const from of queue) {
    for (const way of ownWays(graph, from)) {
      const to = graph.wayTo[way] ?? -1;
      if (to === -1 || parents[to] !== NOBODY) continue;
      parents[to] = way;
      queue.push(to);
    }
  }
}

function ownWays(graph: CompactGraph, step: number): readonly number[] {
  const ways: number[] = [];
  const last = graph.firstWay[step + 1] ?? 0;
  for (let way = graph.firstWay[step] ?? 0; way < last; way += 1) {
    if (graph.ways[way]?.kind !== 'global') ways.push(way);
  }
  return ways;
}

type Todo = { readonly step: number; readonly depth: number; readonly by: string } | MapRow;

/** Writes a tree down, depth first, without recursion. */
function addTree(
  graph: CompactGraph,
  root: number,
  { depth, by }: { readonly depth: number; readonly by: string },
  parents: Int32Array,
  rows: MapRow[],
): void {
  const todo: Todo[] = [{ step: root, depth, by }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ('backTo' in next) {
      rows.push(next);
      continue;
    }
    const step = graph.steps[next.step];
    rows.push({
      depth: next.depth,
      by: next.by,
      step: step?.id,
      index: next.step,
      backTo: undefined,
    });
    todo.push(...children(graph, next.step, next.depth + 1, parents).reverse());
  }
}

function children(graph: CompactGraph, step: number, depth: number, parents: Int32Array): Todo[] {
  const found: Todo[] = [];
  const events = new Map<string, number>();
  for (const way of ownWays(graph, step)) {
    const { kind, target } = graph.ways[way] ?? NO_WAY;
    const to = graph.wayTo[way] ?? -1;
    const by = wayWords(graph.ways[way]);
    if (to !== -1 && parents[to] === way) {
      found.push({ step: to, depth, by });
      continue;
    }
    const backTo = target === undefined ? '' : targetName(target);
    const isEvent = kind === 'noInput' || kind === 'noMatch' || kind === 'exhausted';
    const same = isEvent ? events.get(backTo) : undefined;
    const before = same === undefined ? undefined : found[same];
    if (same !== undefined && before !== undefined) {
      found[same] = { ...before, by: `${before.by}, ${by}` };
      continue;
    }
    if (isEvent) events.set(backTo, found.length);
    found.push({
      depth,
      by,
      step: undefined,
      index: -1,
      backTo,
    });
  }
  return found;
}

const NO_WAY = { kind: undefined, target: undefined };

function wayWords(way: Way | undefined): string {
  if (way === undefined) return '';
  const { kind, name, outcome } = way;
  const label = 'label' in outcome ? outcome.label : undefined;
  switch (kind) {
    case 'option':
    case 'global':
      return isLocated(label) ? `${name} ${label.value}` : name;
    case 'noInput':
    case 'noMatch':
    case 'exhausted':
      return name === 'noMatch' ? 'wrong keys' : 'silence';
    case 'case':
      return name === 'else' ? 'else' : `if ${name}`;
    case 'outcome':
    case 'error':
      return name;
  }
}

function isLocated(label: unknown): label is { readonly value: string } {
  return typeof label === 'object' && label !== null && 'value' in label;
}

function targetName(target: Way['target']): string {
  if (target.kind === 'step') return target.id;
  if (target.kind === 'unwired') return 'nowhere';
  return target.kind === 'back' ? 'the step before' : 'the same step';
}

function heading(by: string): MapRow {
  return { depth: 0, by, step: undefined, index: -1, backTo: undefined };
}
