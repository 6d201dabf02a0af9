import type { CompactGraph, StackCopies } from '../graph/compact-graph.ts';
import { innerFlows } from '../graph/inner-flows.ts';
import { stepsBefore } from '../graph/steps-before.ts';
import { waysIn } from '../graph/ways-in.ts';
import { listens } from '../model/listens.ts';
import { FIRST_STATE } from './first-state.ts';
import type { Move, MoveRows } from './move-rows.ts';
import { MOVER } from './mover.ts';

/**
 * Adds one location a step that stands for "the menu or collect step before this one", with moves
 * to all that it can be: each step that leads here, or, where that one does not listen, whatever
 * lies before it in turn.
 *
 * This takes more for possible than one call can do (it forgets by which way the call came), so it
 * serves only to ask what may still be reached; calls are never made of it. In a graph of copies
 * (`unwoundGraph`) that is so only where nobody knows what lies on the stack. O(steps + ways), where
 * one move a pair of menus would be quadratic behind a hub.
 */
export function addBackMoves(graph: CompactGraph, rows: MoveRows, repeating: Repeating): void {
  if (graph.copies !== undefined) {
    addOpenMoves(graph, graph.copies, rows, repeating);
    return;
  }
  const backBase = FIRST_STATE + graph.steps.length;
  const { firstIn, inWay } = waysIn(graph);
  for (let step = 0; step < graph.steps.length; step += 1) {
    rows.beginRow();
    for (let slot = firstIn[step] ?? 0; slot < (firstIn[step + 1] ?? 0); slot += 1) {
      const from = graph.wayFrom[inWay[slot] ?? 0] ?? 0;
      rows.add(moveTo((listens(graph.steps[from]) ? FIRST_STATE : backBase) + from));
    }
  }
}

/** The steps, by their index, that do not only stay as they are where `back` repeats. */
type Repeating = ReadonlySet<number>;

function moveTo(to: number): Move {
  return { to, by: MOVER.flow, way: -1, acts: 0, guard: -1, open: -1, effect: -1 };
}

/** The same for copies of steps: those on whose stack nobody knows what lies go back to such. */
function addOpenMoves(
  { steps }: CompactGraph,
  { flow, of, unknown, isOpen }: StackCopies,
  rows: MoveRows,
  repeating: Repeating,
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
      rows.add(moveTo((listens(flow.steps[from]) ? FIRST_STATE : backBase) + there));
      // On an empty stack the inner flow is run again.
      if (callers.length > 0) rows.add(moveTo(FIRST_STATE + there));
    }
    // On an empty stack the step is played again.
    if (repeating.has(copy)) rows.add(moveTo(FIRST_STATE + copy));
  }
}
