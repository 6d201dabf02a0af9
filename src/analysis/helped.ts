import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { canReach } from './can-reach.ts';
import type { Incoming } from './incoming.ts';
import { isOnDuty } from './is-on-duty.ts';
import type { StateGraph } from './state-graph.ts';
import { stepOf } from './step-of.ts';

/**
 * Marks with 1 every node from which a person can be reached: AG (not ended -> EF human) holds
 * where all reached states are marked.
 *
 * While nobody is on duty a voicemail or a callback counts as well, never while somebody is. A call
 * that leaves for where this file does not show may reach a person there, so that counts too.
 *
 * O(states + moves).
 */
export function helped(
  states: StateGraph,
  into: Incoming,
  isKnown: (node: number) => boolean,
): Uint8Array {
  const goals: number[] = [END.human, END.left];
  for (let node = FIRST_STATE; node < states.backBase && states.valuations > 1; node += 1) {
    const type = stepOf(states, node)?.type;
    if (type !== 'voicemail' && type !== 'callback') continue;
    if (!isOnDuty(states, node) && isKnown(node)) goals.push(node);
  }
  return canReach(into, goals, (_, node) => isKnown(node));
}
