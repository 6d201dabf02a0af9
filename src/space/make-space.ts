import type { CompactGraph } from '../graph/compact-graph.ts';
import { type WaysIn, waysIn } from '../graph/ways-in.ts';
import type { Flow } from '../model/flow.ts';
import { addBackMoves } from './add-back-moves.ts';
import { addMoves } from './add-moves.ts';
import { axesOf } from './axes-of.ts';
import type { Bits } from './bits.ts';
import { FIRST_STATE } from './first-state.ts';
import { flowUses } from './flow-uses.ts';
import { intersection } from './intersection.ts';
import type { Known } from './known.ts';
import { type Grid, makeGrid } from './make-grid.ts';
import { makingOf } from './making-of.ts';
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
  const making = makingOf(flow, graph, grid, known, whole);
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
