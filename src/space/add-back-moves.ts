import type { CompactGraph, StackCopies } from '../graph/compact-graph.ts';
import { innerFlows } from '../graph/inner-flows.ts';
import { stepsBefore } from '../graph/steps-before.ts';
import type { WaysIn } from '../graph/ways-in.ts';
import { listens } from '../model/listens.ts';
import { FIRST_STATE } from './first-state.ts';
import type { MoveRows } from './move-rows.ts';
import { MOVER } from './mover.ts';

/** What there is to know of the moves of steps, by their indexes, before those for going back. */
export type GoingBack = {
  /** The steps that some move leaves to go back. */
  readonly leaving: ReadonlySet<number>;
  /** Those that do not only stay as they are where `back` repeats. */
  readonly repeating: ReadonlySet<number>;
};

/**
 * Adds one location a step that stands for "the menu or collect step before this one", with moves
 * to all that it can be: each step that leads here, or, where that one does not listen, whatever
 * lies before it in turn. Those that no way back can come to have no moves.
 *
 * This takes more for possible than one call can do (it forgets by which way the call came), so it
 * serves only to ask what may still be reached; calls are never made of it. In a graph of copies
 * (`unwoundGraph`) that is so only where nobody knows what lies on the stack. O(steps + ways), where
 * one move a pair of menus would be quadratic behind a hub.
 *
 * @param back What the moves of the steps are like.
 */
export function addBackMoves(
  graph: CompactGraph,
  { firstIn, inWay }: WaysIn,
  back: GoingBack,
  rows: MoveRows,
): void {
  if (graph.copies !== undefined) {
    addOpenMoves(graph, graph.copies, back, rows);
    return;
  }
  const { types, wayFrom } = graph;
  const backBase = FIRST_STATE + types.length;
  const isAsking = (step: number): boolean => types[step] === 'menu' || types[step] === 'collect';
  const isMet = new Uint8Array(types.length);
  const met = [...back.leaving];
  for (const step of met) isMet[step] = 1;
  for (const step of met) {
    const last = firstIn[step + 1] ?? 0;
    for (let slot = firstIn[step] ?? 0; slot < last; slot += 1) {
      const from = wayFrom[inWay[slot] ?? 0] ?? 0;
      if (isMet[from] === 1 || isAsking(from)) continue;
      isMet[from] = 1;
      met.push(from);
    }
  }
  for (let step = 0; step < types.length; step += 1) {
    rows.beginRow();
    if (isMet[step] === 0) continue;
    const last = firstIn[step + 1] ?? 0;
    for (let slot = firstIn[step] ?? 0; slot < last; slot += 1) {
      const from = wayFrom[inWay[slot] ?? 0] ?? 0;
      addMove(rows, (isAsking(from) ? FIRST_STATE : backBase) + from);
    }
  }
}

function addMove(rows: MoveRows, to: number): void {
  rows.add(to, MOVER.flow, 0, -1, -1, -1, -1);
}

/** The same for copies of steps: those on whose stack nobody knows what lies go back to such. */
function addOpenMoves(
  { steps }: CompactGraph,
  { flow, of, unknown, isOpen }: StackCopies,
  { repeating }: GoingBack,
  rows: MoveRows,
): void {
  const backBase = FIRST_STATE + steps.length;
  const before = stepsBefore(flow);
  const { waysInto } = innerFlows(flow.steps);
  for (let copy = 0; copy < steps.length; copy += 1) {
    rows.beginRow();
    const step = of[copy] ?? -1;
    if (isOpen[copy] !== 1 && unknown[step] !== copy) continue;
    const callers = waysInto(step);
    for (const from of callers.length > 0 ? callers : before(step)) {
      const there = unknown[from] ?? -1;
      if (there === -1) continue;
      addMove(rows, (listens(flow.steps[from]) ? FIRST_STATE : backBase) + there);
      // On an empty stack the inner flow is run again.
      if (callers.length > 0) addMove(rows, FIRST_STATE + there);
    }
    // On an empty stack the step is played again.
    if (repeating.has(copy)) addMove(rows, FIRST_STATE + copy);
  }
}
