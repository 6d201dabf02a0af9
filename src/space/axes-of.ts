import type { CompactGraph } from '../graph/compact-graph.ts';
import { counterOf } from '../model/counter-of.ts';
import type { Flow, Variable } from '../model/flow.ts';
import type { Axis, Draft, Opening } from './axis.ts';
import type { Cell } from './cell.ts';
import type { FlowUses } from './flow-uses.ts';
import { hoursAxis } from './hours-axis.ts';
import type { Known } from './known.ts';
import { leastNeeded } from './least-needed.ts';
import { mostTangled } from './most-tangled.ts';
import type { Slice } from './slice.ts';
import { toldOpenings } from './told-openings.ts';
import { variableCells } from './variable-cells.ts';
import { type VariableUse, variableUses } from './variable-uses.ts';

/** The axes of a space, and what it had to give up because there was too much to tell apart. */
export type Axes = {
  readonly axes: readonly Axis[];
  /** The names of what is taken as "either" instead, in the order in which it was given up. */
  readonly givenUp: readonly string[];
  /** What the flow as a whole would have told apart, given up or not. */
  readonly whole: {
    readonly variables: readonly Draft[];
    /** What all of its schedules say together in any world; none where that is too much. */
    readonly openings: readonly Opening[];
  };
  readonly dropped: Dropped;
};

/** What a flow asks and the axes do not tell apart, by name. */
export type Dropped = Pick<Slice, 'variables' | 'schedules' | 'counters'>;

/**
 * Chooses what a space tells apart: hours first, then variables, rounds of counters, and whether
 * the call was told that nobody is there.
 *
 * Above `statesMax` states, counters are given up first, then variables, those with most cells
 * before the others, then hours; after these, variables of which a way changes too many at once
 * (`mostTangled`). Of a slice only what it names is there to begin with, in the same
 * cells as without it. O(steps + ways + expressions).
 */
export function axesOf(flow: Flow, graph: CompactGraph, uses: FlowUses, known: Known): Axes {
  const { slice, countsRounds } = known;
  const hours = hoursAxis(flow, graph, uses, known);
  const variables = variableAxes(flow, graph, uses, known).filter(isTold);
  const counters = (countsRounds ? counterAxes(graph, uses) : []).filter(isTold);
  const duty = slice?.duty === false ? undefined : dutyAxis(graph, uses);
  const wanted = [
    ...present(hours),
    ...variables.filter(({ name }) => slice?.variables.has(name) ?? true),
    ...counters.filter(({ name }) => slice?.counters.has(name) ?? true),
    ...present(duty),
  ];
  const asksHours = [...uses.schedules].some((name) => slice?.schedules.has(name) ?? true);
  const sizeMax = Math.max(DUTIES, Math.floor(known.statesMax / Math.max(1, graph.steps.length)));
  const tooLarge = leastNeeded(wanted, sizeMax);
  const few = wanted.filter((axis) => !tooLarge.has(axis));
  const tooTangled = mostTangled(flow, graph, uses, few, known);
  const kept = few.filter((axis) => !tooTangled.has(axis));
  const givenUp = [
    ...(hours === undefined && asksHours ? [HOURS] : []),
    ...Array.from([...tooLarge, ...tooTangled], ({ kind, name }) =>
      kind === 'hours' ? HOURS : name,
    ),
  ];
  let stride = 1;
  const axes = kept.map((axis) => {
    const placed = { ...axis, stride };
    stride *= axis.cells.length;
    return placed;
  });
  const dropped = droppedOf(uses, [...variables, ...counters], axes);
  const { openings: some, allOpenings: all = some } = known;
  const isPart = slice !== undefined || known.allOpenings !== undefined;
  const openings = isPart ? toldOpenings(uses.schedules, flow, graph, uses, all) : hours?.opening;
  return { axes, givenUp, whole: { variables, openings: openings ?? [] }, dropped };
}

function isTold({ cells }: Draft): boolean {
  return cells.length > 1;
}

function droppedOf(uses: FlowUses, wanted: readonly Draft[], axes: readonly Axis[]): Dropped {
  const has = (kind: Axis['kind'], name: string): boolean =>
    axes.some((axis) => axis.kind === kind && axis.name === name);
  const lost = (kind: Axis['kind']): ReadonlySet<string> =>
    new Set(
      wanted.flatMap((draft) =>
        draft.kind === kind && !has(kind, draft.name) ? [draft.name] : [],
      ),
    );
  const told = axes.find(({ kind }) => kind === 'hours')?.opening[0];
  return {
    variables: lost('variable'),
    counters: lost('counter'),
    schedules: new Set([...uses.schedules].filter((name) => told?.has(name) !== true)),
  };
}

const HOURS = 'opening hours';

/** However large a flow is, it may tell a few openings apart. */
const DUTIES = 3;

function present(axis: Draft | undefined): readonly Draft[] {
  return axis === undefined ? [] : [axis];
}

function variableAxes(
  flow: Flow,
  graph: CompactGraph,
  uses: FlowUses,
  known: Known,
): readonly Draft[] {
  const values = [...uses.assigned.values()].flat().filter((value) => value !== undefined);
  const byName = variableUses([...uses.conditions, ...values]);
  if (uses.variables.size === 0) return [];
  const later = assignedLater(graph, uses, known);
  return [...uses.variables].flatMap((name) => {
    const variable = flow.variables.get(name);
    if (variable === undefined) return [];
    const cells = variableCells(
      variable,
      byName.get(name) ?? UNUSED,
      uses.assigned.get(name) ?? [],
    );
    if (cells.length === 0) return [];
    const isAssigned = (uses.assigned.get(name) ?? []).length > 0;
    const isFixed = !isAssigned && !later(variable);
    const isLookedUp = variable.from === 'lookup';
    const axis = { kind: 'variable', name, isFixed, isLookedUp, opening: [] } as const;
    return [{ ...axis, ...begun(variable, cells) }];
  });
}

const UNUSED: VariableUse = { compared: new Set(), isUsedOtherwise: false };

/**
 * The cells that a variable can begin with. What comes from the caller or a back end may be
 * anything from the start: a look-up then gives it anew. What nobody gives is not set.
 */
function begun(
  { from, initial, id }: Variable,
  cells: readonly Cell[],
): { readonly cells: readonly Cell[]; readonly initial: readonly number[] } {
  if (initial !== undefined) {
    const at = cells.findIndex((cell) => holdsValue(cell, initial.value));
    return { cells, initial: at === -1 ? cells.map((_, cell) => cell) : [at] };
  }
  if (from !== undefined) return { cells, initial: cells.map((_, cell) => cell) };
  const unset = { label: `${id} is not set`, possible: undefined, sample: undefined };
  return { cells: [...cells, unset], initial: [cells.length] };
}

function holdsValue({ possible }: Cell, value: string | number | boolean): boolean {
  if (possible?.kind === 'values') return possible.values.includes(value);
  return (
    possible?.kind === 'range' &&
    typeof value === 'number' &&
    value >= possible.min &&
    value <= possible.max
  );
}

/** Whether a step other than by an assignment gives a variable a value. */
function assignedLater(
  graph: CompactGraph,
  { reached }: FlowUses,
  { callsSetVariables }: Known,
): (variable: Variable) => boolean {
  const collected = new Set<string>();
  let looksUp = false;
  let calls = false;
  for (const [index, type] of graph.types.entries()) {
    if (reached[index] === 0) continue;
    const step = type === 'collect' ? graph.steps[index] : undefined;
    if (step?.type === 'collect' && step.into !== undefined) collected.add(step.into.value);
    if (type === 'lookup') looksUp = true;
    if (type === 'flow' && callsSetVariables) calls = true;
  }
  return ({ id, from }) => calls || collected.has(id) || (looksUp && from === 'lookup');
}

function counterAxes(graph: CompactGraph, { reached }: FlowUses): readonly Draft[] {
  if (!graph.types.includes('count')) return [];
  const named = new Set<string>();
  return graph.steps.flatMap((step, index) => {
    if (step.type !== 'count' || reached[index] === 0) return [];
    const limit = step.limit?.value ?? 0;
    const name = counterOf(step);
    // Copies of a step count together.
    if (limit === 0 || named.has(name)) return [];
    named.add(name);
    const cells = Array.from({ length: limit + 1 }, (_, rounds) => ({
      label: `"${name}" has counted ${rounds} of ${limit}`,
      possible: undefined,
      sample: undefined,
    }));
    return [{ ...CHANGING, kind: 'counter', name, cells } as const];
  });
}

/** What the call itself moves on from its first cell. */
const CHANGING = { isFixed: false, isLookedUp: false, initial: [0], opening: [] };

/**
 * Whether the call was last told that nobody is there, for flows in which the hours alone do not
 * say so: those with several schedules, or with queues that can be closed.
 */
function dutyAxis(graph: CompactGraph, { schedules, reached }: FlowUses): Draft | undefined {
  const canBeClosed = graph.types.some((type, index) => {
    const step = type === 'queue' && reached[index] === 1 ? graph.steps[index] : undefined;
    return step?.type === 'queue' && step.closed?.target !== undefined;
  });
  if (schedules.size < 2 && !canBeClosed) return undefined;
  const cells = ['somebody is there', 'nobody is there'].map((label) => ({
    label,
    possible: undefined,
    sample: undefined,
  }));
  return { ...CHANGING, kind: 'duty', name: 'duty', cells };
}
