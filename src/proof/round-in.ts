import { has } from '../space/has.ts';
import type { Ground } from './ground.ts';
import type { State } from './state.ts';
import type { States } from './states.ts';
import type { Leg } from './witness.ts';

/** A run that never leaves a trap. */
export type Round = {
  readonly legs: readonly Leg[];
  /** The index of the leg that it goes on with after the last; -1 where it cannot go on. */
  readonly again: number;
};

/**
 * A run from a state of a trap until a state comes again or nothing is possible any more, always by
 * the first move that stays in the trap. O(length of the run x moves).
 *
 * @param mayTake Whether a move may be taken that leaves a location.
 */
export function roundIn(
  ground: Ground,
  trap: States,
  from: State,
  mayTake: (move: number, location: number) => boolean = () => true,
): Round {
  const legs: Leg[] = [];
  const met = new Map<number, number>();
  let at = from;
  for (;;) {
    const name = at.location * ground.space.size + at.valuation;
    const again = met.get(name);
    if (again !== undefined) return { legs, again };
    met.set(name, legs.length);
    const on = firstInside(ground, trap, at, mayTake);
    if (on === undefined) return { legs, again: -1 };
    legs.push(on.leg);
    at = on.to;
  }
}

function firstInside(
  { space, relations }: Ground,
  trap: States,
  { location, valuation }: State,
  mayTake: (move: number, location: number) => boolean,
): { readonly leg: Leg; readonly to: State } | undefined {
  const last = space.firstMove[location + 1] ?? 0;
  for (let move = space.firstMove[location] ?? 0; move < last; move += 1) {
    const to = space.moveTo[move] ?? -1;
    if (to < 0 || !mayTake(move, location)) continue;
    const shift = relations[move]?.shifts.find(
      ({ mask, by }) =>
        (mask === undefined || has(mask, valuation)) && has(trap[to], valuation + by),
    );
    if (shift === undefined) continue;
    return {
      leg: { location, valuation, move },
      to: { location: to, valuation: valuation + shift.by },
    };
  }
  return undefined;
}
