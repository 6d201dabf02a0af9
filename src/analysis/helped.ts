import { END } from '../space/end.ts';
import { canReach } from './can-reach.ts';
import type { Incoming } from './incoming.ts';
import { isOnDuty } from './is-on-duty.ts';
import type { StateGraph } from './state-graph.ts';
import { statesWhere } from './states-where.ts';

/**
 * Marks with 1 every node from which a person can be reached: AG (not ended -> EF human) holds
 * where all reached states are marked.
 *
 * While nobody is on duty a voicemail or a callback counts as well, never while somebody is. A call
 * that leaves for where this file does not show may reach a person there, so that counts too.
 *
 * O(states + moves).
 *
 * @param isKnown 1 for each node that counts.
 */
export function helped(states: StateGraph, into: Incoming, isKnown: Uint8Array): Uint8Array {
  const goals: number[] = [END.human, END.left];
  if (states.valuations > 1) {
    const left = statesWhere(states, isKnown, ({ type }) => LEFT.has(type));
    for (let node = left.indexOf(1); node !== -1; node = left.indexOf(1, node + 1)) {
      if (!isOnDuty(states, node)) goals.push(node);
    }
  }
  return canReach(into, goals, isKnown);
}

/** Where callers leave that they were there. */
const LEFT: ReadonlySet<string> = new Set(['voicemail', 'callback']);
