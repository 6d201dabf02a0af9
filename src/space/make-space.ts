import { declarationsOf } from '../conditions/declarations-of.ts';
import { declaredNames } from '../conditions/declared-names.ts';
import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Way } from '../graph/way.ts';
import { type WaysIn, waysIn } from '../graph/ways-in.ts';
import { counterOf } from '../model/counter-of.ts';
import type { Flow } from '../model/flow.ts';
import { listens } from '../model/listens.ts';
import { reachesHuman } from '../model/reaches-human.ts';
import type { Step } from '../model/step.ts';
import { addBackMoves } from './add-back-moves.ts';
import { type Axes, axesOf } from './axes-of.ts';
import type { Bits } from './bits.ts';
import { countsOut } from './counts-out.ts';
import { dutyTold } from './duty-told.ts';
import type { Effect } from './effect.ts';
import { type Effects, effectsOf } from './effects-of.ts';
import { END } from './end.ts';
import { eventsLeadOn } from './events-lead-on.ts';
import { FIRST_STATE } from './first-state.ts';
import { flowUses } from './flow-uses.ts';
import { type Guards, guardsOf, type WayGuard } from './guards-of.ts';
import { type Interned, interned } from './interned.ts';
import { intersection } from './intersection.ts';
import { isEmpty } from './is-empty.ts';
import { isSame } from './is-same.ts';
import type { Judge } from './judge.ts';
import { judged } from './judged.ts';
import type { Known } from './known.ts';
import { type Grid, makeGrid } from './make-grid.ts';
import { type MoveRows, moveRows } from './move-rows.ts';
import { MOVER } from './mover.ts';
import { moverOf } from './mover-of.ts';
import { ownMoves } from './own-moves.ts';
import { roughMoves } from './rough-moves.ts';
import type { Space } from './space.ts';
import { substituted } from './substituted.ts';
import { union } from './union.ts';

/**
 * Makes the space of all states of a flow's calls.
 *
 * Outcomes of back ends and people are moves of the world, any of which may come; so are both ways
 * of a condition that nobody can read. O((steps + ways) * words of a valuation set), and what
 * `effectsOf` and `judged` take for each different condition and assignment.
 *
 * @param into The ways of the graph turned around; asked only if they are needed.
 */
export function makeSpace(
  flow: Flow,
  graph: CompactGraph,
  known: Known,
  into: () => WaysIn = () => waysIn(graph),
): Space {
  const uses = flowUses(flow, graph, known);
  const { axes, givenUp, whole, dropped } = axesOf(flow, graph, uses, known);
  const grid = makeGrid(axes);
  const making = maker(flow, graph, grid, known, whole);
  for (let end = 0; end < FIRST_STATE; end += 1) making.rows.beginRow();
  for (let index = 0; index < graph.steps.length; index += 1) {
    making.rows.beginRow();
    addMoves(making, index);
  }
  const usesBack = graph.ways.some(({ target }) => target.kind === 'back');
  if (usesBack) addBackMoves(graph, into(), making, making.rows);
  const { rowCount, ...moves } = making.rows.finish();
  let marks: { readonly rough: Uint8Array | undefined } | undefined;
  return {
    graph,
    axes,
    size: grid.size,
    locationCount: rowCount,
    backBase: FIRST_STATE + graph.steps.length,
    start: graph.start === -1 ? -1 : FIRST_STATE + graph.start,
    startBits: startOf(grid),
    ...moves,
    guards: making.guards.list,
    effects: making.effects.list,
    substituted: substituted(grid),
    judge: making.judge,
    givenUp,
    // Only a proof asks for it.
    get rough() {
      marks ??= { rough: roughMoves(flow, { graph, axes, ...moves }, known.trees, dropped) };
      return marks.rough;
    },
    leftOut: making.leftOut,
  };
}

type Making = {
  readonly flow: Flow;
  readonly graph: CompactGraph;
  readonly grid: Grid;
  readonly rows: MoveRows;
  readonly guards: Interned<Bits>;
  readonly effects: Interned<Effect>;
  readonly judge: Judge;
  /** Of a step whose ways are those from `first` to below `last`. */
  readonly guardsOf: (step: Step, first: number, last: number) => Guards;
  readonly effectsOf: Effects;
  /** Whether facts are left out that a way may give. */
  readonly isSlice: boolean;
  /** The steps, by their index, of which going back may repeat what counts. */
  readonly repeating: Set<number>;
  /** By step index: whether a counter without an axis can be left by `done`. */
  readonly runsOut: Uint8Array;
  readonly counted: ReadonlySet<string>;
  /** The steps, by index, that a move leaves to go back. */
  readonly leaving: Set<number>;
  /** See `Space`. */
  readonly leftOut: number[];
};

function maker(
  flow: Flow,
  graph: CompactGraph,
  grid: Grid,
  known: Known,
  whole: Axes['whole'],
): Making {
  const declarations = declarationsOf(flow);
  const declared = declaredNames(new Map(declarations.variables.map((one) => [one.name, one])));
  const byText = new Map<string, ReturnType<typeof judged>>();
  const judge: Judge = (condition) => {
    if (condition === undefined) return { may: grid.all, sure: grid.all, axes: [] };
    const text = condition.kind === 'text' ? condition.text : undefined;
    const before = text === undefined ? undefined : byText.get(text);
    if (before !== undefined) return before;
    const answer = judged(text === undefined ? undefined : known.trees.get(text), grid, declared);
    if (text !== undefined) byText.set(text, answer);
    return answer;
  };
  const guards = guardsOf(flow, graph, grid, judge);
  const tellsNothing = grid.axes.length === 0 && known.trees.size === 0;
  return {
    flow,
    graph,
    grid,
    rows: moveRows(graph.ways.length + graph.steps.length + 1),
    judge,
    guards: interned((bits) => bits.join()),
    effects: interned((effect) =>
      effect.map(({ from, shift }) => `${shift}:${from.join()}`).join(';'),
    ),
    guardsOf: (step, first, last) =>
      tellsNothing && step.type !== 'branch' ? NO_GUARDS : guards(step, first, last),
    effectsOf: effectsOf(flow, grid, known, declared, dutyTold(whole, known.trees, declared)),
    isSlice: known.slice !== undefined,
    repeating: new Set(),
    runsOut: runningOut(graph),
    leaving: new Set(),
    leftOut: [],
    counted: new Set(grid.axes.flatMap(({ kind, name }) => (kind === 'counter' ? [name] : []))),
  };
}

/** Rounds are those of a step in whichever copy: all may run out where there are copies. */
function runningOut(graph: CompactGraph): Uint8Array {
  const isShared =
    graph.types.includes('count') &&
    graph.steps.some((step) => step.type === 'count' && step.countsWith);
  if (graph.copies === undefined && !isShared) return countsOut(graph, () => true);
  return new Uint8Array(graph.steps.length).fill(1);
}

const NO_GUARDS: Guards = { ways: [], none: undefined, wrongKey: undefined };

function startOf(grid: Grid): Bits {
  let bits = grid.all;
  for (const [axis, { initial }] of grid.axes.entries()) {
    bits = intersection(
      bits,
      initial.map((cell) => grid.inCell(axis, cell)).reduce(union, grid.none()),
    );
  }
  return bits;
}

function addMoves(making: Making, index: number): void {
  const { flow, graph, rows, effectsOf } = making;
  const step = graph.steps[index];
  if (step === undefined) return;
  const first = graph.firstWay[index] ?? 0;
  const last = graph.firstWay[index + 1] ?? 0;
  const guards = making.guardsOf(step, first, last);
  const self = FIRST_STATE + index;
  const leadsOn = listens(step) && eventsLeadOn(graph, first, last);
  for (const { to, by, acts } of ownMoves(flow, step, leadsOn)) {
    const isEvent = by === MOVER.silence || by === MOVER.wrongKey;
    const keeping = by === MOVER.wrongKey ? guards.wrongKey : undefined;
    const guard = guardIndex(making, to === END.nowhere && !isEvent ? guards.none : keeping);
    if (guard === NEVER) continue;
    const effect = to === 'self' ? effectIndex(making, effectsOf.ofAsking(step, by)) : -1;
    rows.add(to === 'self' ? self : to, by, acts, -1, guard, -1, effect);
  }
  for (let at = first; at < last; at += 1) {
    const way = graph.ways[at];
    if (way !== undefined) addMove(making, index, step, at, way, guards.ways[at - first]);
  }
}

function addMove(
  making: Making,
  index: number,
  step: Step,
  wayIndex: number,
  way: Way,
  keeping: WayGuard | undefined,
): void {
  // A platform that fails is no act of anybody: it shows nothing of what callers can do.
  if (way.kind === 'error') {
    making.leftOut.push(wayIndex);
    return;
  }
  // Who has talked to a person is served: what follows is no longer about reaching one.
  if (way.name === 'answered' && reachesHuman(step)) {
    making.leftOut.push(wayIndex);
    return;
  }
  const isUncounted = step.type === 'count' && !making.counted.has(counterOf(step));
  if (isUncounted && way.name === 'done' && making.runsOut[index] === 0) return;
  const guard = keeping === undefined ? -1 : guardIndex(making, keeping.may);
  if (guard === NEVER) return;
  const effect = effectIndex(making, making.effectsOf.ofWay(step, way));
  const to = locationOf(making.graph, way, wayIndex, index);
  const { by, acts } = isUncounted ? UNCOUNTED : moverOf(step, way);
  // In a slice something that is left out may be given on the way.
  const gives = effect !== -1 || (making.isSlice && way.outcome.set.length > 0);
  const repeats = gives || maySpin(way, by);
  if (way.target.kind === 'repeat' && !repeats) return;
  if (way.target.kind === 'back') making.leaving.add(index);
  if (way.target.kind === 'back' && repeats) making.repeating.add(index);
  const open = keeping === undefined ? -1 : openIndex(making, keeping.open);
  making.rows.add(to, by, acts, wayIndex, guard, open, effect);
}

/**
 * Whether somebody may make a way that only repeats for ever: callers who are helpless, or the
 * world. A handler's way is counted, a key is pressed by choice, and a flow by itself has no other.
 */
function maySpin({ kind }: Way, by: number): boolean {
  if (kind === 'noInput' || kind === 'noMatch') return false;
  return by === MOVER.silence || by === MOVER.wrongKey || by === MOVER.world;
}

/** Rounds that are not told apart: either way may come at any time. */
const UNCOUNTED = { by: MOVER.world, acts: 0 };

/** The index of a guard; -1 for one that always holds, and `NEVER` for one that never does. */
function guardIndex({ grid, guards }: Making, bits: Bits | undefined): number {
  if (bits === undefined) return -1;
  if (isEmpty(bits)) return NEVER;
  return isSame(bits, grid.all) ? -1 : guards.indexOf(bits);
}

const NEVER = -2;

/** The index of the valuations in which nobody knows; -1 for none. */
function openIndex({ guards }: Making, bits: Bits | undefined): number {
  return bits === undefined || isEmpty(bits) ? -1 : guards.indexOf(bits);
}

/** The index of an effect; -1 for one that changes nothing. */
function effectIndex({ effects }: Making, effect: Effect | undefined): number {
  return effect === undefined ? -1 : effects.indexOf(effect);
}

/** The location that a way comes to. */
function locationOf(graph: CompactGraph, way: Way, wayIndex: number, from: number): number {
  const to = graph.wayTo[wayIndex] ?? -1;
  if (to !== -1) return FIRST_STATE + to;
  if (way.target.kind === 'repeat') return FIRST_STATE + from;
  if (way.target.kind === 'back') return FIRST_STATE + graph.steps.length + from;
  if (way.target.kind === 'unwired' && way.target.then === 'unknown') return END.left;
  return END.nowhere;
}
