import { FIRST_STATE } from '../space/first-state.ts';
import { has } from '../space/has.ts';
import type { Leg } from '../space/leg.ts';
import type { Ground } from './ground.ts';
import type { Role } from './role.ts';
import type { State } from './state.ts';
import type { States } from './states.ts';

/** How a run goes on that never comes to the goal. */
export type Followed = {
  readonly legs: readonly Leg[];
  /** The end that it comes to, a value of `END`; -1 where it comes back to a state it was in. */
  readonly end: number;
};

/**
 * Follows a call from a state that is outside an attractor, always outside it, to an end or until
 * it comes round. Of what may happen the first in the order of the file does.
 *
 * O(states of the run * their moves).
 *
 * @param levels The attractor's levels: the number of failures that may still happen is the index.
 */
export function follow(
  { space, relations }: Ground,
  levels: readonly States[],
  roleOf: (move: number, location: number) => Role,
  from: State,
): Followed {
  const legs: Leg[] = [];
  const seen = new Set<string>();
  let { location, valuation } = from;
  let failures = levels.length - 1;
  for (;;) {
    if (location < FIRST_STATE) return { legs, end: location };
    const key = `${location} ${valuation} ${failures}`;
    if (seen.has(key)) return { legs, end: -1 };
    seen.add(key);
    const next = nextLeg(location, valuation);
    if (next === undefined) return { legs, end: -1 };
    legs.push(next.leg);
    if (next.isFailure) failures = Math.max(0, failures - 1);
    location = space.moveTo[next.leg.move] ?? 0;
    valuation = next.leg.after;
  }

  function nextLeg(
    at: number,
    before: number,
  ): { readonly leg: Leg; readonly isFailure: boolean } | undefined {
    const last = space.firstMove[at + 1] ?? 0;
    for (const isFailure of [false, true]) {
      const level = levels[isFailure ? Math.max(0, failures - 1) : failures];
      for (let move = space.firstMove[at] ?? 0; move < last; move += 1) {
        const role = roleOf(move, at);
        if (role === 'never' || (role === 'failure') !== isFailure) continue;
        const inside = level?.[space.moveTo[move] ?? -1];
        for (const { mask, by } of relations[move]?.shifts ?? []) {
          if (mask !== undefined && !has(mask, before)) continue;
          if (has(inside, before + by)) continue;
          return { leg: { location: at, valuation: before, move, after: before + by }, isFailure };
        }
      }
    }
    return undefined;
  }
}
