import type { Way } from '../graph/way.ts';
import type { Flow } from '../model/flow.ts';
import type { BranchStep, CountStep, HoursStep, MenuStep, QueueStep, Step } from '../model/step.ts';
import type { Bits } from './bits.ts';
import { difference } from './difference.ts';
import type { Grid } from './grid.ts';
import { intersection } from './intersection.ts';
import type { Judged } from './judged.ts';
import { union } from './union.ts';

/** Judges a condition; no condition always holds. */
export type Judge = (condition: Way['when']) => Judged;

/**
 * The valuations in which a call may leave a step by each of its ways, and in which it goes by
 * none of them because nothing is written for what then happens. `undefined` stands for all.
 *
 * O(ways * size / 32) where anything is told apart.
 */
export function guardsOf(
  flow: Flow,
  step: Step,
  ways: readonly Way[],
  grid: Grid,
  judge: Judge,
): Guards {
  switch (step.type) {
    case 'branch':
      return branchGuards(step, ways, grid, judge);
    case 'hours':
      return hoursGuards(step, ways, grid);
    case 'count':
      return countGuards(step, ways, grid);
    case 'menu':
    case 'queue':
      return { ways: ways.map((way) => keyGuard(flow, step, way, grid, judge)), none: undefined };
    default:
      return { ways: [], none: undefined };
  }
}

/** Guards in the order of the ways; those beyond the end stand for all valuations. */
export type Guards = {
  readonly ways: readonly (Bits | undefined)[];
  readonly none: Bits | undefined;
};

/** The first case that holds is taken (C10). */
function branchGuards(step: BranchStep, ways: readonly Way[], grid: Grid, judge: Judge): Guards {
  let rest = grid.all;
  const guards: Bits[] = [];
  const byOutcome = new Map<unknown, Bits>();
  for (const one of step.cases) {
    const { may, sure } = judge(one.when);
    byOutcome.set(one, intersection(rest, may));
    rest = difference(rest, sure);
  }
  if (step.else !== undefined) byOutcome.set(step.else, rest);
  for (const { outcome } of ways) guards.push(byOutcome.get(outcome) ?? grid.all);
  return { ways: guards, none: rest };
}

function hoursGuards(step: HoursStep, ways: readonly Way[], grid: Grid): Guards {
  const name = step.schedule?.value ?? '';
  const axis = grid.axes.findIndex(
    ({ kind, opening }) => kind === 'hours' && opening[0]?.has(name) === true,
  );
  if (axis === -1) return { ways: [], none: undefined };
  const statesAt = (wanted: string): Bits => {
    let bits = grid.none();
    for (const [cell, opening] of (grid.axes[axis]?.opening ?? []).entries()) {
      const state = opening.get(name) ?? 'closed';
      const outcome = state === 'holiday' && step.holiday === undefined ? 'closed' : state;
      if (outcome === wanted) bits = union(bits, grid.inCell(axis, cell));
    }
    return bits;
  };
  let none = grid.none();
  for (const outcome of ['open', 'closed', 'holiday'] as const) {
    const isMissing = step[outcome]?.target === undefined;
    if (isMissing && (outcome !== 'holiday' || step.holiday !== undefined)) {
      none = union(none, statesAt(outcome));
    }
  }
  return {
    ways: ways.map(({ kind, name: outcome }) => (kind === 'error' ? undefined : statesAt(outcome))),
    none,
  };
}

function countGuards(step: CountStep, ways: readonly Way[], grid: Grid): Guards {
  const axis = grid.axes.findIndex(({ kind, name }) => kind === 'counter' && name === step.id);
  if (axis === -1) return { ways: [], none: undefined };
  const full = grid.inCell(axis, (grid.axes[axis]?.cells.length ?? 1) - 1);
  const below = difference(grid.all, full);
  const none = union(
    step.again?.target === undefined ? below : grid.none(),
    step.done?.target === undefined ? full : grid.none(),
  );
  return {
    ways: ways.map(({ name }) => (name === 'again' ? below : name === 'done' ? full : undefined)),
    none,
  };
}

/** A key counts where its condition holds; a global where no option of the step has its key (C7). */
function keyGuard(
  flow: Flow,
  step: MenuStep | QueueStep,
  way: Way,
  grid: Grid,
  judge: Judge,
): Bits | undefined {
  if (way.kind !== 'option' && way.kind !== 'global') return undefined;
  const options = way.kind === 'option' ? step.options : [...step.options, ...flow.globals];
  let guard: Bits | undefined;
  for (const option of options) {
    if (option === way.outcome) break;
    if (option.keys !== way.name) continue;
    guard = difference(guard ?? grid.all, judge(option.when).sure);
  }
  if (way.when === undefined) return guard;
  return intersection(guard ?? grid.all, judge(way.when).may);
}
