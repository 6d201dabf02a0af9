import type { CompactGraph } from '../graph/compact-graph.ts';
import { waysIn } from '../graph/ways-in.ts';
import { listens } from '../model/listens.ts';
import { FIRST_STATE } from './first-state.ts';
import type { MoveRows } from './move-rows.ts';
import { MOVER } from './mover.ts';

/**
 * Adds one location a step that stands for "the menu or collect step before this one", with moves
 * to all that it can be: each step that leads here, or, where that one does not listen, whatever
 * lies before it in turn.
 *
 * This takes more for possible than one call can do (it forgets by which way the call came), so it
 * serves only to ask what may still be reached; calls are never made of it. O(steps + ways), where
 * one move a pair of menus would be quadratic behind a hub.
 */
export function addBackMoves(graph: CompactGraph, rows: MoveRows): void {
  const backBase = FIRST_STATE + graph.steps.length;
  const { firstIn, inWay } = waysIn(graph);
  for (let step = 0; step < graph.steps.length; step += 1) {
    rows.beginRow();
    for (let slot = firstIn[step] ?? 0; slot < (firstIn[step + 1] ?? 0); slot += 1) {
      const from = graph.wayFrom[inWay[slot] ?? 0] ?? 0;
      const to = (listens(graph.steps[from]) ? FIRST_STATE : backBase) + from;
      rows.add({ to, by: MOVER.flow, way: -1, acts: 0, guard: -1, open: -1, effect: -1 });
    }
  }
}
