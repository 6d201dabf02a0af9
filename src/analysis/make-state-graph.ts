import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Way } from '../graph/way.ts';
import type { Flow } from '../model/flow.ts';
import { countsOut } from '../space/counts-out.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { moverOf } from '../space/mover-of.ts';
import { ownMoves } from '../space/own-moves.ts';
import { addBackMoves } from './add-back-moves.ts';
import { DUTY } from './duty.ts';
import { dutyAfter } from './duty-after.ts';
import { type MoveRows, moveRows } from './move-rows.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Makes the state graph of a flow.
 *
 * Conditions and outcomes of the world are taken as "either": all their ways are moves. O(steps +
 * ways), times 3 where the flow tells whether anybody is on duty.
 */
export function makeStateGraph(flow: Flow, graph: CompactGraph): StateGraph {
  const duties = tellsDuty(graph) ? Object.keys(DUTY).length : 1;
  const backBase = FIRST_STATE + graph.steps.length * duties;
  const usesBack = graph.ways.some(({ target }) => target.kind === 'back');
  const isOneSchedule = scheduleCount(graph) === 1;
  const runsOut = countsOut(graph, () => true);
  const rows = moveRows();
  for (let end = 0; end < FIRST_STATE; end += 1) rows.beginNode();
  for (let index = 0; index < graph.steps.length; index += 1) {
    for (let duty = 0; duty < duties; duty += 1) {
      rows.beginNode();
      addMoves({ flow, graph, index, duty, duties, backBase, isOneSchedule, runsOut, rows });
    }
  }
  if (usesBack) addBackMoves(graph, duties, rows);
  const finished = rows.finish();
  return {
    ...finished,
    graph,
    duties,
    backBase: usesBack ? backBase : finished.nodeCount,
    start: graph.start === -1 ? -1 : FIRST_STATE + graph.start * duties,
  };
}

type Place = {
  readonly flow: Flow;
  readonly graph: CompactGraph;
  readonly index: number;
  readonly duty: number;
  readonly duties: number;
  readonly backBase: number;
  readonly isOneSchedule: boolean;
  readonly runsOut: Uint8Array;
  readonly rows: MoveRows;
};

function addMoves(place: Place): void {
  const { flow, graph, index, duty, rows } = place;
  const step = graph.steps[index];
  if (step === undefined) return;
  const self = FIRST_STATE + index * place.duties + duty;
  for (const { to, by, acts } of ownMoves(flow, step)) {
    rows.add({ to: to === 'self' ? self : to, by, acts, way: -1 });
  }
  const last = graph.firstWay[index + 1] ?? 0;
  for (let wayIndex = graph.firstWay[index] ?? 0; wayIndex < last; wayIndex += 1) {
    const way = graph.ways[wayIndex];
    // A platform that fails is no act of anybody: it shows nothing of what callers can do.
    if (way === undefined || way.kind === 'error') continue;
    // Who has talked to a person is served: what follows is no longer about reaching one.
    if (way.name === 'answered' && reachesHuman(step)) continue;
    if (way.name === 'done' && step.type === 'count' && place.runsOut[index] === 0) continue;
    const after = place.duties === 1 ? duty : dutyAfter(step, way, duty);
    // A schedule does not change its mind within a call, so a second look gives the same answer.
    const isRuledOut = step.type === 'hours' && place.isOneSchedule && duty !== DUTY.unknown;
    if (isRuledOut && after !== duty) continue;
    const to = nodeOf(place, way, wayIndex, after);
    if (to === undefined) continue;
    const { by, acts } = moverOf(step, way);
    rows.add({ to, by, way: wayIndex, acts });
  }
}

/** The node that a way comes to; `undefined` for `repeat`, which changes nothing. */
function nodeOf(place: Place, way: Way, wayIndex: number, duty: number): number | undefined {
  const to = place.graph.wayTo[wayIndex] ?? -1;
  if (to !== -1) return FIRST_STATE + to * place.duties + duty;
  if (way.target.kind === 'repeat') return undefined;
  if (way.target.kind === 'back') return place.backBase + place.index;
  if (way.target.kind === 'unwired' && way.target.then === 'unknown') return END.left;
  return END.nowhere;
}

function reachesHuman(step: CompactGraph['steps'][number]): boolean {
  return step.type === 'queue' || (step.type === 'transfer' && step.reaches === 'human');
}

function tellsDuty(graph: CompactGraph): boolean {
  return graph.ways.some((way, wayIndex) => {
    const step = graph.steps[graph.wayFrom[wayIndex] ?? -1];
    return step !== undefined && dutyAfter(step, way, DUTY.unknown) !== DUTY.unknown;
  });
}

function scheduleCount(graph: CompactGraph): number {
  const names = new Set<string>();
  for (const step of graph.steps) {
    if (step.type === 'hours') names.add(step.schedule?.value ?? '');
  }
  return names.size;
}
