import { declarationsOf } from '../conditions/declarations-of.ts';
import { declaredNames } from '../conditions/declared-names.ts';
import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import type { Axes } from './axes-of.ts';
import type { Bits } from './bits.ts';
import { countsOut } from './counts-out.ts';
import { dutyTold } from './duty-told.ts';
import type { Effect } from './effect.ts';
import { type Effects, effectsOf } from './effects-of.ts';
import { type Guards, guardsOf } from './guards-of.ts';
import { type Interned, interned } from './interned.ts';
import type { Judge } from './judge.ts';
import { judged } from './judged.ts';
import type { Known } from './known.ts';
import type { Grid } from './make-grid.ts';
import { type MoveRows, moveRows } from './move-rows.ts';

/** A space while it is made: what its moves are made of, and what was made so far. */
export type Making = {
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

/**
 * Begins a space, without its moves.
 *
 * @param whole What the flow as a whole would have told apart.
 */
export function makingOf(
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
