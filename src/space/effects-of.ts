import type { PossibleNames } from '../conditions/possible-names.ts';
import type { Way } from '../graph/way.ts';
import { counterOf } from '../model/counter-of.ts';
import type { Flow } from '../model/flow.ts';
import { listens } from '../model/listens.ts';
import type { Assignment } from '../model/outcome.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { CollectStep, Step } from '../model/step.ts';
import { assignedEffect } from './assigned-effect.ts';
import { assignmentsOf } from './assignments-of.ts';
import { composed } from './composed.ts';
import type { DutyTold } from './duty-told.ts';
import type { Effect } from './effect.ts';
import type { Known } from './known.ts';
import type { Grid } from './make-grid.ts';
import { MOVER } from './mover.ts';
import { relation } from './relation.ts';
import { typedDigits } from './typed-digits.ts';

/** What moves do to valuations; `undefined` for nothing. Those that do the same are made once. */
export type Effects = {
  readonly ofWay: (step: Step, way: Way) => Effect | undefined;
  /** Of a step without a limit that asks again after an event of one `MOVER`. */
  readonly ofAsking: (step: Step, by: number) => Effect | undefined;
};

/**
 * Binds the effects of ways to a flow: what a step gives by itself first (digits, the answer of a
 * back end, a round of a counter, what the hours tell), then the assignments in their order.
 *
 * An effect is made in O(its assignments * size) when it is first asked for.
 */
export function effectsOf(
  flow: Flow,
  grid: Grid,
  { trees, callsSetVariables }: Pick<Known, 'trees' | 'callsSetVariables'>,
  declared: PossibleNames,
  dutyOf: DutyTold,
): Effects {
  const made = new Map<string, Effect>();
  const variableAxis = new Map(
    grid.axes.flatMap(({ kind, name }, axis) =>
      kind === 'variable' ? [[name, axis] as const] : [],
    ),
  );
  const once = (key: string, make: () => Effect): Effect => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
  const assigning = (assignments: readonly Assignment[]): readonly Part[] =>
    assignments.flatMap(({ variable, value }) => {
      const axis = variableAxis.get(variable.value);
      if (axis === undefined) return [];
      const tree = trees.get(value.value);
      const make = (): Effect => assignedEffect(grid, axis, tree, declared);
      return [[`set ${axis} ${value.value}`, make] as const];
    });
  const joined = (parts: readonly Part[]): Effect | undefined => {
    if (parts.length === 0) return undefined;
    return once(JSON.stringify(parts.map(([key]) => key)), () =>
      parts
        .map(([key, make]) => once(key, make))
        .reduce((before, after) => composed(grid, before, after)),
    );
  };
  const ofWay = (step: Step, way: Way): Effect | undefined => {
    if (grid.axes.length === 0) return undefined;
    const assigned = variableAxis.size === 0 ? NONE : assignmentsOf(flow, step, way);
    if (assigned.length === 0 && !givesByItself(step, way)) return undefined;
    const parts: Part[] = [];
    for (const [axis, { kind, name }] of grid.axes.entries()) {
      const isCalled = step.type === 'flow' && callsSetVariables;
      if (kind === 'variable' && (isCalled || isLookedUp(flow, step, name))) {
        parts.push([`any ${axis}`, () => assignedEffect(grid, axis, undefined, declared)]);
      }
      if (kind === 'variable' && step.type === 'collect' && isTaken(step, way, name)) {
        parts.push([`digits ${axis} ${step.id}`, () => typed(grid, axis, step)]);
      }
      if (kind === 'counter' && isCounted(step, way, name)) {
        parts.push([`round ${axis}`, () => counted(grid, axis)]);
      }
      const duty = kind === 'duty' ? dutyOf(step, way) : undefined;
      if (duty !== undefined) parts.push([`duty ${duty}`, () => told(grid, axis, duty)]);
    }
    return joined([...parts, ...assigning(assigned)]);
  };
  return {
    ofWay,
    ofAsking: (step, by) => {
      if (variableAxis.size === 0 || !listens(step)) return undefined;
      const asking = settledAsking(step, flow.defaults);
      const handlers = by === MOVER.silence ? asking.noInput : asking.noMatch;
      const made = handlers
        .map(({ set }) => joined(assigning(set)))
        .filter((effect) => effect !== undefined);
      return made.length === 0 ? undefined : either(grid, made);
    },
  };
}

/** A piece of an effect: what it is known by, and how it is made. */
type Part = readonly [key: string, make: () => Effect];

/** Any one of some effects, or none of them. */
function either(grid: Grid, effects: readonly Effect[]): Effect {
  const made = relation(grid);
  made.add(grid.all, 0);
  for (const { from, shift } of effects.flat()) made.add(from, shift);
  return made.finish();
}

function isCounted(step: Step, way: Way, counter: string): boolean {
  return step.type === 'count' && counterOf(step) === counter && way.name === 'again';
}

const NONE: readonly Assignment[] = [];

/** Whether a way may give variables, count or tell hours without an assignment. */
function givesByItself({ type }: Step, { name }: Way): boolean {
  switch (type) {
    case 'branch':
    case 'flow':
    case 'hours':
    case 'lookup':
      return true;
    case 'collect':
      return name === 'next';
    case 'count':
      return name === 'again';
    case 'queue':
      return name === 'closed';
    default:
      return false;
  }
}

function isLookedUp(flow: Flow, step: Step, variable: string): boolean {
  return step.type === 'lookup' && flow.variables.get(variable)?.from === 'lookup';
}

function isTaken(step: CollectStep, way: Way, variable: string): boolean {
  return way.name === 'next' && step.into?.value === variable;
}

/** Any digits that the step takes. */
function typed(grid: Grid, axis: number, step: CollectStep): Effect {
  const { cells = [], stride = 0 } = grid.axes[axis] ?? {};
  const made = relation(grid);
  for (const [after, cell] of cells.entries()) {
    if (typedDigits(step, cell) === undefined) continue;
    for (const [before] of cells.entries()) {
      made.add(grid.inCell(axis, before), (after - before) * stride);
    }
  }
  return made.finish();
}

/** One round more, up to the last. */
function counted(grid: Grid, axis: number): Effect {
  const { cells = [], stride = 0 } = grid.axes[axis] ?? {};
  const made = relation(grid);
  for (const [cell] of cells.entries()) {
    made.add(grid.inCell(axis, cell), cell + 1 < cells.length ? stride : 0);
  }
  return made.finish();
}

function told(grid: Grid, axis: number, cell: number): Effect {
  const { cells = [], stride = 0 } = grid.axes[axis] ?? {};
  const made = relation(grid);
  for (const [before] of cells.entries()) {
    made.add(grid.inCell(axis, before), (cell - before) * stride);
  }
  return made.finish();
}
