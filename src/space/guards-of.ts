import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Way } from '../graph/way.ts';
import { counterOf } from '../model/counter-of.ts';
import type { Flow } from '../model/flow.ts';
import { KEYS } from '../model/keys.ts';
import type { Option } from '../model/outcome.ts';
import type { BranchStep, CountStep, HoursStep, MenuStep, QueueStep, Step } from '../model/step.ts';
import type { Bits } from './bits.ts';
import { difference } from './difference.ts';
import { intersection } from './intersection.ts';
import type { Judge } from './judge.ts';
import type { Grid } from './make-grid.ts';
import { union } from './union.ts';
import { wrongKeyGuard } from './wrong-key-guard.ts';

/** The guards of a step whose ways are those from `first` to below `last`. */
export type GuardsOf = (step: Step, first: number, last: number) => Guards;

/**
 * Binds `GuardsOf` to a flow: the valuations in which a call may leave a step by each of its ways,
 * and in which it goes by none of them because nothing is written for what then happens. `undefined`
 * stands for all.
 *
 * O(ways * size / 32) where anything is told apart.
 */
export function guardsOf(flow: Flow, graph: CompactGraph, grid: Grid, judge: Judge): GuardsOf {
  const areGlobalsPlain = arePlain(flow.globals);
  return (step, first, last) => {
    const waysOf = () => graph.ways.slice(first, last);
    switch (step.type) {
      case 'branch':
        return branchGuards(step, waysOf(), grid, judge);
      case 'hours':
        return hoursGuards(step, waysOf(), grid);
      case 'count':
        return countGuards(step, waysOf(), grid);
      case 'menu': {
        const hasFreeKey = step.options.length + flow.globals.length < KEYS.length;
        if (hasFreeKey && areGlobalsPlain && arePlain(step.options)) return NO_GUARDS;
        return menuGuards(flow, step, waysOf(), grid, judge);
      }
      case 'queue':
        if (step.options.length === 0) return NO_GUARDS;
        return { ways: waysOf().map((way) => keyGuard(flow, step, way, grid, judge)), ...OPEN };
      default:
        return NO_GUARDS;
    }
  };
}

/** What keeps the ways of a step. */
export type Guards = {
  /** In the order of the ways; those beyond the end stand for all valuations. */
  readonly ways: readonly WayGuard[];
  /** Where nothing is written for what happens then; `undefined` where that is not known. */
  readonly none: Bits | undefined;
  /** Where a wrong key can be pressed; `undefined` for everywhere. */
  readonly wrongKey: Bits | undefined;
};

const OPEN = { none: undefined, wrongKey: undefined } as const;
const NO_GUARDS: Guards = { ways: [], ...OPEN };

/** Where a way may be taken, `undefined` for everywhere; and where only an unread condition decides. */
export type WayGuard = { readonly may: Bits | undefined; readonly open: Bits | undefined };

/** The first case that holds is taken (C10). */
function branchGuards(step: BranchStep, ways: readonly Way[], grid: Grid, judge: Judge): Guards {
  // Where the call may still be after the cases so far, and where it is for sure.
  let [rest, sureRest] = [grid.all, grid.all];
  const byOutcome = new Map<unknown, WayGuard>();
  for (const one of step.cases) {
    const { may, sure } = judge(one.when);
    const here = intersection(rest, may);
    const open = difference(here, intersection(sureRest, sure));
    byOutcome.set(one, { may: here, open });
    rest = difference(rest, sure);
    sureRest = difference(sureRest, may);
  }
  const open = difference(rest, sureRest);
  if (step.else !== undefined) byOutcome.set(step.else, { may: rest, open });
  return { ...OPEN, ways: ways.map(({ outcome }) => byOutcome.get(outcome) ?? ALWAYS), none: rest };
}

const ALWAYS: WayGuard = { may: undefined, open: undefined };

function hoursGuards(step: HoursStep, ways: readonly Way[], grid: Grid): Guards {
  const name = step.schedule?.value ?? '';
  const axis = grid.axes.findIndex(
    ({ kind, opening }) => kind === 'hours' && opening[0]?.has(name) === true,
  );
  if (axis === -1) return { ways: [], ...OPEN };
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
    ...OPEN,
    ways: ways.map(({ kind, name: outcome }) =>
      kind === 'error' ? ALWAYS : { may: statesAt(outcome), open: undefined },
    ),
    none,
  };
}

function countGuards(step: CountStep, ways: readonly Way[], grid: Grid): Guards {
  const counter = counterOf(step);
  const axis = grid.axes.findIndex(({ kind, name }) => kind === 'counter' && name === counter);
  if (axis === -1) return { ways: [], ...OPEN };
  const full = grid.inCell(axis, (grid.axes[axis]?.cells.length ?? 1) - 1);
  const below = difference(grid.all, full);
  const none = union(
    step.again?.target === undefined ? below : grid.none(),
    step.done?.target === undefined ? full : grid.none(),
  );
  return {
    ...OPEN,
    ways: ways.map(({ name }) => ({
      may: name === 'again' ? below : name === 'done' ? full : undefined,
      open: undefined,
    })),
    none,
  };
}

function menuGuards(
  flow: Flow,
  step: MenuStep,
  ways: readonly Way[],
  grid: Grid,
  judge: Judge,
): Guards {
  const wrongKey = wrongKeyGuard(flow, step, grid, judge);
  const guardOf = (way: Way): WayGuard => {
    if (way.name !== 'noMatch') return keyGuard(flow, step, way, grid, judge);
    return wrongKey === undefined ? ALWAYS : { may: wrongKey, open: undefined };
  };
  return { ways: ways.map(guardOf), none: undefined, wrongKey };
}

/** Whether each option has one key of its own and no condition, so that nothing keeps its way. */
function arePlain(options: readonly Option[]): boolean {
  let taken = 0;
  for (const { keys, when } of options) {
    // The last five bits tell all twelve keys apart.
    const bit = 1 << (keys.charCodeAt(0) & 31);
    if (when !== undefined || keys.length !== 1 || (taken & bit) !== 0) return false;
    taken |= bit;
  }
  return true;
}

/** A key counts where its condition holds; a global where no option of the step has its key (C7). */
function keyGuard(
  flow: Flow,
  step: MenuStep | QueueStep,
  way: Way,
  grid: Grid,
  judge: Judge,
): WayGuard {
  if (way.kind !== 'option' && way.kind !== 'global') return ALWAYS;
  const left = leftBy(step.options, way, undefined, grid, judge);
  const guard = way.kind === 'global' ? leftBy(flow.globals, way, left, grid, judge) : left;
  if (way.when === undefined) return guard === undefined ? ALWAYS : { may: guard, open: undefined };
  const { may, sure } = judge(way.when);
  return { may: intersection(guard ?? grid.all, may), open: difference(may, sure) };
}

/** Of the valuations in `left` those that the options before a way with its key leave to it. */
function leftBy(
  options: readonly Option[],
  { name, outcome }: Way,
  left: Bits | undefined,
  grid: Grid,
  judge: Judge,
): Bits | undefined {
  let bits = left;
  for (const option of options) {
    if (option === outcome) break;
    if (option.keys === name) bits = difference(bits ?? grid.all, judge(option.when).sure);
  }
  return bits;
}
