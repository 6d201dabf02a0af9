import type { Step } from '../model/step.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { Caller } from './caller.ts';
import { callerCountsOut } from './caller-counts-out.ts';
import { canReach } from './can-reach.ts';
import type { Circle } from './circle.ts';
import { circles } from './circles.ts';
import type { Incoming } from './incoming.ts';
import type { StateGraph } from './state-graph.ts';
import { statesWhere } from './states-where.ts';
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
 * @param taken 1 for each move of this caller.
 * @param reached 1 for each state that a call can come to: a caller may fall silent, or get lost,
 *   anywhere.
 */
export function endlessCircles(
  states: StateGraph,
  into: Incoming,
  caller: Caller,
  taken: Uint8Array,
  reached: Uint8Array,
): readonly Circle[] {
  const takes = withoutAgain(states, taken, callerCountsOut(states, caller));
  const ends = Array.from({ length: FIRST_STATE }, (_, end) => end);
  const escapes = canReach(into, ends, reached, takes);
  const stuck = new Uint8Array(states.nodeCount);
  for (let node = 0; node < stuck.length; node += 1) {
    if (reached[node] === 1 && escapes[node] === 0) stuck[node] = 1;
  }
  // Of the nodes that escape all are reached but some ends, which lie on no circle.
  const held = statesWhere(states, escapes, (step) => !isOpenToChance(step));
  const found = circles(states, held, takes).filter((circle) => !mayCount(states, circle, takes));
  return [...circles(states, stuck, takes), ...found].sort(
    (one, other) => (one.nodes[0] ?? 0) - (other.nodes[0] ?? 0),
  );
}

/** The moves that are taken without the `again` of counters that run out in the end. */
function withoutAgain(
  { graph, moveWay }: StateGraph,
  taken: Uint8Array,
  runsOut: Uint8Array,
): Uint8Array {
  if (!runsOut.includes(1)) return taken;
  return taken.map((one, move) => {
    const way = moveWay[move] ?? -1;
    const isAgain = graph.ways[way]?.name === 'again' && runsOut[graph.wayFrom[way] ?? -1] === 1;
    return isAgain ? 0 : one;
  });
}

/** Whether somebody or something outside the call may decide differently the next time. */
function isOpenToChance(step: Step): boolean {
  switch (step.type) {
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
function mayCount(states: StateGraph, { nodes }: Circle, takes: Uint8Array): boolean {
  const steps = nodes.map((node) => stepOf(states, node));
  if (!steps.some((step) => step?.type === 'branch')) return false;
  if (steps.some((step) => step?.type === 'set')) return true;
  return nodes.some((node) => {
    const last = states.firstMove[node + 1] ?? 0;
    for (let move = states.firstMove[node] ?? 0; move < last; move += 1) {
      const way = states.graph.ways[states.moveWay[move] ?? -1];
      if (way !== undefined && takes[move] === 1 && way.outcome.set.length > 0) return true;
    }
    return false;
  });
}
