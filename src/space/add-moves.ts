import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Way } from '../graph/way.ts';
import { counterOf } from '../model/counter-of.ts';
import { listens } from '../model/listens.ts';
import { reachesHuman } from '../model/reaches-human.ts';
import type { Step } from '../model/step.ts';
import type { Bits } from './bits.ts';
import type { Effect } from './effect.ts';
import { END } from './end.ts';
import { eventsLeadOn } from './events-lead-on.ts';
import { FIRST_STATE } from './first-state.ts';
import type { WayGuard } from './guards-of.ts';
import { isEmpty } from './is-empty.ts';
import { isSame } from './is-same.ts';
import type { Making } from './making-of.ts';
import { MOVER } from './mover.ts';
import { moverOf } from './mover-of.ts';
import { ownMoves } from './own-moves.ts';

/** Adds the moves that calls can make from a step, those of its ways behind its own. */
export function addMoves(making: Making, index: number): void {
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
