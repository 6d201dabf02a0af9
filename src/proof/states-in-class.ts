import { intersection } from '../space/intersection.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { States } from './states.ts';
import type { WorldClass } from './world-classes.ts';

/** The states of a set that lie in one class of worlds. O(locations * words). */
export function statesInClass(states: States, { bits }: WorldClass): States {
  return Array.from(states, (known) => {
    const inside = known === undefined ? undefined : intersection(known, bits);
    return isEmpty(inside) ? undefined : inside;
  });
}
