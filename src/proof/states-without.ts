import { difference } from '../space/difference.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { States } from './states.ts';

/** The states of one set that are not in another. */
export function statesWithout(states: States, others: States): States {
  return Array.from(states, (bits, location) => {
    const left = bits === undefined ? undefined : difference(bits, others[location]);
    return isEmpty(left) ? undefined : left;
  });
}
