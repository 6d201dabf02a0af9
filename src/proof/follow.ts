import { FIRST_STATE } from '../space/first-state.ts';
import { has } from '../space/has.ts';
import type { Leg } from '../space/leg.ts';
import { costAt } from './cost-at.ts';
import type { Ground } from './ground.ts';
import type { Role } from './role.ts';
import type { Search } from './search.ts';
import type { State } from './state.ts';
import type { States } from './states.ts';

/** How a run goes on that never comes to the goal. */
export type Followed = {
  readonly legs: readonly Leg[];
  /** The end that it comes to, a value of `END`; -1 where it comes back to a state it was in. */
  readonly end: number;
};

/** What a run that never comes to a goal goes by. */
export type FollowOptions = {
  /** The attractor's levels: how many failures may still happen is the index. */
  readonly levels: readonly States[];
  readonly roleOf: (move: number, location: number) => Role;
  /** How near the goal states are if all goes well: a caller who may choose goes where it is nearest. */
  readonly near?: Search | undefined;
};

/**
 * Follows a call from a state that is outside an attractor, always outside it, to an end or until
 * it comes round. Of what may happen the first in the order of the file does.
 *
 * O(states of the run * their moves).
 */
export function follow(ground: Ground, from: State, options: FollowOptions): Followed {
  const { levels } = options;
  const legs: Leg[] = [];
  const seen = new Set<string>();
  let { location, valuation } = from;
  let failures = levels.length - 1;
  for (;;) {
    if (location < FIRST_STATE) return { legs, end: location };
    const key = `${location} ${valuation} ${failures}`;
    if (seen.has(key)) return { legs, end: -1 };
    seen.add(key);
    const [usual] = outside(ground, { location, valuation }, levels[failures], false, options);
    const fewer = levels[Math.max(0, failures - 1)];
    const [leg = undefined] =
      usual === undefined
        ? outside(ground, { location, valuation }, fewer, true, options)
        : [usual];
    if (leg === undefined) return { legs, end: -1 };
    legs.push(leg);
    if (usual === undefined) failures = Math.max(0, failures - 1);
    location = ground.space.moveTo[leg.move] ?? 0;
    valuation = leg.after;
  }
}

/** The moves from a state that end outside a set, those of a caller who may choose by nearness. */
function outside(
  { space, relations }: Ground,
  { location, valuation }: State,
  inside: States | undefined,
  isFailure: boolean,
  { roleOf, near }: FollowOptions,
): readonly Leg[] {
  const found: Leg[] = [];
  const last = space.firstMove[location + 1] ?? 0;
  let isChosen = false;
  for (let move = space.firstMove[location] ?? 0; move < last; move += 1) {
    const role = roleOf(move, location);
    if (role === 'never' || (role === 'failure') !== isFailure) continue;
    const bits = inside?.[space.moveTo[move] ?? -1];
    for (const { mask, by } of relations[move]?.shifts ?? []) {
      if (mask !== undefined && !has(mask, valuation)) continue;
      if (has(bits, valuation + by)) continue;
      isChosen ||= role === 'chosen';
      found.push({ location, valuation, move, after: valuation + by });
    }
  }
  if (near === undefined || !isChosen) return found;
  const distance = ({ move, after }: Leg): number =>
    costAt(near, { location: space.moveTo[move] ?? 0, valuation: after }) ?? Infinity;
  return found.sort((one, other) => compared(distance(one), distance(other)));
}

/** Infinity less Infinity is no number. */
function compared(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
