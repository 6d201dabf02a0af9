import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Way } from '../graph/way.ts';
import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import { assignmentsOf } from './assignments-of.ts';
import type { Draft } from './axis.ts';
import type { FlowUses } from './flow-uses.ts';
import type { Known } from './known.ts';

/**
 * The variables to be given up as one way changes too many of them at once: a look-up that may
 * give any value to each of 17 variables leads from each of 2^17 valuations to all of them.
 *
 * Given up are those with most cells, until no way has more than `WORDS_MAX` words in its terms (an
 * `Effect` has one for each distance), and all ways together have at most `PAIRS_A_STATE` pairs of a
 * valuation before and one after for each state that the space may have. O(ways + assignments), and
 * O(ways that are unlike) for each variable given up.
 */
export function mostTangled(
  flow: Flow,
  graph: CompactGraph,
  { reached }: FlowUses,
  axes: readonly Draft[],
  known: Known,
): ReadonlySet<Draft> {
  const left = new Map(
    axes.flatMap((axis) => (axis.kind === 'variable' ? [[axis.name, axis] as const] : [])),
  );
  const given = new Set<Draft>();
  if (left.size < 2) return given;
  const changes = changesOf(flow, graph, reached, left, known);
  const pairsMax = PAIRS_A_STATE * known.statesMax;
  for (;;) {
    const size = axes.reduce(
      (product, axis) => (given.has(axis) ? product : product * axis.cells.length),
      1,
    );
    const sizes = changes.map((change) => sizesOf(change, left, size));
    const pairs = sizes.reduce((sum, one) => sum + one.pairs, 0);
    const worst = sizes.reduce((one, other) => (other.pairs > one.pairs ? other : one), NO_CHANGE);
    const long = sizes.find(({ words }) => words > WORDS_MAX);
    const tangled = long ?? (pairs > pairsMax ? worst : undefined);
    if (tangled === undefined || tangled.variables.length === 0) return given;
    const most = tangled.variables.reduce((one, other) =>
      other.cells.length > one.cells.length ? other : one,
    );
    given.add(most);
    left.delete(most.name);
  }
}

/** 8 MiB for the terms of one way. */
const WORDS_MAX = 2 ** 21;
/** With as many states as lint has, a million moves in all, made in some tenths of a second. */
const PAIRS_A_STATE = 10;

/** What one or several ways change: variables that may become anything, and those that are set. */
type Change = {
  readonly any: ReadonlySet<string>;
  readonly set: ReadonlySet<string>;
  ways: number;
};

/** The changes of all ways that a call can take; those that change the same are one. */
function changesOf(
  flow: Flow,
  graph: CompactGraph,
  reached: Uint8Array,
  axes: ReadonlyMap<string, Draft>,
  known: Known,
): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const [index, way] of graph.ways.entries()) {
    const from = graph.wayFrom[index] ?? -1;
    const step = graph.steps[from];
    if (step === undefined || reached[from] === 0) continue;
    const any = new Set(givenBy(step, way, axes, known));
    const set = new Set<string>();
    for (const { variable, value } of assignmentsOf(flow, step, way)) {
      if (!axes.has(variable.value)) continue;
      const isConstant = known.trees.get(value.value)?.kind === 'literal';
      (isConstant ? set : any).add(variable.value);
    }
    if (any.size + set.size === 0) continue;
    const key = JSON.stringify([[...any], [...set]]);
    const change = changes.get(key) ?? { any, set, ways: 0 };
    change.ways += 1;
    changes.set(key, change);
  }
  return [...changes.values()];
}

/** The variables to which a step gives values of its own, whatever it assigns. */
function givenBy(
  step: Step,
  way: Way,
  axes: ReadonlyMap<string, Draft>,
  { callsSetVariables }: Known,
): readonly string[] {
  if (step.type === 'lookup')
    return [...axes.values()].flatMap(({ name, isLookedUp }) => (isLookedUp ? [name] : []));
  if (step.type === 'flow') return callsSetVariables ? [...axes.keys()] : [];
  const into = step.type === 'collect' && way.name === 'next' ? step.into?.value : undefined;
  return into !== undefined && axes.has(into) ? [into] : [];
}

type Sizes = {
  readonly words: number;
  readonly pairs: number;
  readonly variables: readonly Draft[];
};

const NO_CHANGE: Sizes = { words: 0, pairs: 0, variables: [] };

function sizesOf(
  { any, set, ways }: Change,
  left: ReadonlyMap<string, Draft>,
  size: number,
): Sizes {
  const free = [...any].flatMap((name) => left.get(name) ?? []);
  const others = [...set].flatMap((name) => (any.has(name) ? [] : (left.get(name) ?? [])));
  const variables = [...free, ...others];
  const pairs = free.reduce((product, { cells }) => product * cells.length, size);
  const distances = variables.reduce((product, { cells }) => product * (2 * cells.length - 1), 1);
  const words = Math.min(distances, pairs) * Math.ceil(size / 32);
  return { words, pairs: pairs * ways, variables };
}
