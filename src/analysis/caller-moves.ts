import { MOVER } from '../space/mover.ts';
import type { Caller } from './caller.ts';
import { callerCountsOut } from './caller-counts-out.ts';
import type { StateGraph } from './state-graph.ts';

/** By caller: 1 for each move that a call with this caller can take. */
export type CallerMoves = Readonly<Record<Caller, Uint8Array>>;

/**
 * Marks the moves of calls with a certain caller: what the flow and the world do, and of the
 * caller's own acts only silence, or only wrong keys. Where no key is wrong, the lost caller has
 * nothing to press and is silent.
 *
 * A counter runs out only where this caller comes back to it. A message left or a call back promised
 * is the end for such a caller, whatever comes after it.
 *
 * O(states + moves), and O(steps + ways) where the flow has counters.
 */
export function callerMoves(states: StateGraph): CallerMoves {
  const { firstMove, moveTo, nodeCount } = states;
  const [silent, lost, helpless] = [marks(moveTo), marks(moveTo), marks(moveTo)];
  const made = { silent, lost, helpless };
  const runsOut = {
    silent: callerCountsOut(states, 'silent'),
    lost: callerCountsOut(states, 'lost'),
    helpless: callerCountsOut(states, 'helpless'),
  };
  for (let node = 0; node < nodeCount; node += 1) {
    const first = firstMove[node] ?? 0;
    const last = firstMove[node + 1] ?? 0;
    if (first !== last) addMoves(states, first, last, made, runsOut);
  }
  return made;
}

function marks({ length }: Int32Array): Uint8Array {
  return new Uint8Array(length);
}

/** Marks the moves of one state. */
function addMoves(
  { graph, moveBy, moveWay }: StateGraph,
  first: number,
  last: number,
  { silent, lost, helpless }: CallerMoves,
  runsOut: Readonly<Record<Caller, Uint8Array>>,
): void {
  // Where no key is wrong, moves of silence are those of the lost caller, too.
  let hasWrongKey = 0;
  for (let move = first; move < last; move += 1) {
    if (moveBy[move] === MOVER.wrongKey) hasWrongKey = 1;
  }
  for (let move = first; move < last; move += 1) {
    const by = moveBy[move];
    if (by === MOVER.key || by === MOVER.digits) continue;
    if (by === MOVER.wrongKey || by === MOVER.silence) {
      silent[move] = by === MOVER.silence ? 1 : 0;
      lost[move] = by === MOVER.silence ? 1 - hasWrongKey : 1;
      helpless[move] = 1;
      continue;
    }
    const way = moveWay[move] ?? -1;
    const step = way === -1 ? -1 : (graph.wayFrom[way] ?? -1);
    const type = graph.types[step];
    if (type === 'voicemail' || type === 'callback') continue;
    const isOver = type === 'count' && graph.ways[way]?.name === 'done';
    silent[move] = isOver ? (runsOut.silent[step] ?? 0) : 1;
    lost[move] = isOver ? (runsOut.lost[step] ?? 0) : 1;
    helpless[move] = isOver ? (runsOut.helpless[step] ?? 0) : 1;
  }
}
