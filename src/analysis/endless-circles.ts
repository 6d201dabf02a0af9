import type { Step } from '../model/step.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { Caller } from './caller.ts';
import { callerCountsOut } from './caller-counts-out.ts';
import { callerMayTake } from './caller-may-take.ts';
import { canReach } from './can-reach.ts';
import type { Circle } from './circle.ts';
import { circles } from './circles.ts';
import type { Incoming } from './incoming.ts';
import type { StateGraph } from './state-graph.ts';
import { stepOf } from './step-of.ts';

/**
 * The circles in which a silent, or a lost, caller can go round for ever.
 *
 * Two kinds. From some circles no end can be reached at all. From others there is a way out, but
 * only an hour or a condition decides whether it is taken, and nothing in the circle changes them:
 * a caller who comes while they hold never gets out. A way out that a back end or a person decides
 * is taken sooner or later, and so does not make a circle endless; nor does a condition once a
 * variable is assigned in the circle, for that may well be a counter. A `count` step lets nobody
 * round for ever, so its `again` does not count here.
 *
 * O(states + moves).
 *
 * @param reached The states that a call can come to: a caller may fall silent, or get lost, anywhere.
 */
export function endlessCircles(
  states: StateGraph,
  into: Incoming,
  caller: Caller,
  reached: (node: number) => boolean,
): readonly Circle[] {
  const byCaller = callerMayTake(states, caller);
  const runsOut = callerCountsOut(states, caller);
  const mayTake = (move: number, node: number): boolean =>
    byCaller(move, node) && !isCountingOn(states, runsOut, move);
  const ends = Array.from({ length: FIRST_STATE }, (_, end) => end);
  const escapes = canReach(into, ends, (move, node) => reached(node) && mayTake(move, node));
  const isStuck = (node: number): boolean => reached(node) && escapes[node] === 0;
  const stuck = circles(states, isStuck, mayTake);
  const isHeld = (node: number): boolean =>
    reached(node) && escapes[node] === 1 && !isOpenToChance(stepOf(states, node));
  const held = circles(states, isHeld, mayTake).filter(
    (circle) => !mayCount(states, circle, mayTake),
  );
  return [...stuck, ...held].sort((one, other) => (one.nodes[0] ?? 0) - (other.nodes[0] ?? 0));
}

/** Whether a move is the `again` of a counter that runs out in the end. */
function isCountingOn({ graph, moveWay }: StateGraph, runsOut: Uint8Array, move: number): boolean {
  const way = moveWay[move] ?? -1;
  return graph.ways[way]?.name === 'again' && runsOut[graph.wayFrom[way] ?? -1] === 1;
}

/** Whether somebody or something outside the call may decide differently the next time. */
function isOpenToChance(step: Step | undefined): boolean {
  switch (step?.type) {
    case undefined:
    case 'lookup':
    case 'queue':
    case 'transfer':
    case 'flow':
    case 'opaque':
      return true;
    case 'branch':
      return step.cases.some(({ when }) => when?.kind === 'opaque');
    default:
      return false;
  }
}

/** Whether a condition in the circle might change because the circle assigns a variable. */
function mayCount(
  states: StateGraph,
  { nodes }: Circle,
  mayTake: (move: number, node: number) => boolean,
): boolean {
  const steps = nodes.map((node) => stepOf(states, node));
  if (!steps.some((step) => step?.type === 'branch')) return false;
  if (steps.some((step) => step?.type === 'set')) return true;
  return nodes.some((node) => {
    const last = states.firstMove[node + 1] ?? 0;
    for (let move = states.firstMove[node] ?? 0; move < last; move += 1) {
      const way = states.graph.ways[states.moveWay[move] ?? -1];
      if (way !== undefined && mayTake(move, node) && way.outcome.set.length > 0) return true;
    }
    return false;
  });
}
