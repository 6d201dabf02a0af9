import { attractor } from '../proof/attractor.ts';
import { attractorStep } from '../proof/attractor-step.ts';
import type { Ground } from '../proof/ground.ts';
import type { Role } from '../proof/role.ts';
import type { States } from '../proof/states.ts';
import { statesWithin } from '../proof/states-within.ts';
import { statesWithout } from '../proof/states-without.ts';
import type { Bits } from '../space/bits.ts';
import { difference } from '../space/difference.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { fullBits } from '../space/full-bits.ts';
import { intersection } from '../space/intersection.ts';
import { isEmpty } from '../space/is-empty.ts';
import { union } from '../space/union.ts';
import type { SmvCaller } from './smv-callers.ts';

/** Where the other side of a game has a choice, and how often that matters. */
export type SmvTurns = {
  /** Where a followed caller can do one thing or another, or one who knows the way picks. */
  readonly states: States;
  /** So many turns decide, for every state: whoever has not won by then never wins. */
  readonly count: number;
};

/**
 * The turns of a caller on the way to a goal. One side moves between them, so that a path
 * quantifier serves; at each of them the other one does.
 * O(turns x failures x what an attractor takes).
 *
 * @param reached What some call comes to.
 * @param failuresMax How many failures the world may pick.
 */
export function smvTurns(
  ground: Ground,
  goal: States,
  caller: SmvCaller,
  { reached, failuresMax }: { readonly reached: States; readonly failuresMax: number },
): SmvTurns {
  const { space, relations, moveFrom } = ground;
  const states = Array.from({ length: space.locationCount }, (_, location) =>
    turnBits(ground, location, caller, reached[location]),
  );
  const others = statesWithout(reached, states);
  const [between, turning] = sidesOf(caller);
  const roles = Array.from(moveFrom, (from, move) => turning(move, from));
  const start = statesWithin(goal, reached);
  let won: readonly States[] = Array.from({ length: failuresMax + 1 }, () => start);
  for (let count = 0; ; count += 1) {
    let below: States | undefined;
    const grown = won.map((wonBefore): States => {
      const within = unionOf(others, wonBefore);
      const known = attractor(ground, wonBefore, { roleOf: between, within, below }).states;
      const left = statesWithout(states, known);
      const game = { space, relations, roles, states: known, within: left, below: undefined };
      const step = attractorStep(game);
      below = known;
      return left.map((bits, location) =>
        bits === undefined ? undefined : step(location).bits?.slice(),
      );
    });
    if (grown.flat().every((bits) => bits === undefined)) return { states, count };
    won = won.map((before, level) => unionOf(before, grown[level] ?? []));
  }
}

type RoleOf = SmvCaller['roleOf'];

/** Who decides on each move between turns, and who does at a turn. */
function sidesOf({ isFollowed, roleOf }: SmvCaller): readonly [between: RoleOf, turning: RoleOf] {
  const as =
    (other: Role): RoleOf =>
    (move, location) => {
      const role = roleOf(move, location);
      return role === 'never' || role === 'failure' ? role : other;
    };
  return isFollowed ? [as('hopeful'), as('adverse')] : [as('adverse'), as('hopeful')];
}

/** The valuations at a location in which who has the turn there can choose; `undefined` for none. */
function turnBits(
  { space, relations }: Ground,
  location: number,
  { isFollowed, roleOf }: SmvCaller,
  reached: Bits | undefined,
): Bits | undefined {
  if (reached === undefined) return undefined;
  const { firstMove, moveTo, size } = space;
  const all = fullBits(size);
  const results = new Map<string, Bits>();
  let barred = emptyBits(size);
  for (let move = firstMove[location] ?? 0; move < (firstMove[location + 1] ?? 0); move += 1) {
    const role = roleOf(move, location);
    const relation = relations[move];
    const picks = role === 'chosen' || role === 'hopeful';
    if (relation === undefined || (moveTo[move] ?? -1) < 0 || role === 'never') continue;
    if (isFollowed ? role !== 'adverse' : !picks) {
      if (!isFollowed) barred = union(barred, relation.possible ?? all);
      continue;
    }
    let own = emptyBits(size);
    for (const { mask = all, by } of relation.shifts) {
      // Of what is picked, the world may pick the result: no turn of the caller alone.
      if (role === 'chosen') barred = union(barred, intersection(own, mask));
      own = union(own, mask);
      const result = `${moveTo[move]} ${by}`;
      results.set(result, union(results.get(result) ?? emptyBits(size), mask));
    }
  }
  let once = emptyBits(size);
  let twice = emptyBits(size);
  for (const bits of results.values()) {
    twice = union(twice, intersection(once, bits));
    once = union(once, bits);
  }
  const turns = intersection(reached, difference(twice, barred));
  return isEmpty(turns) ? undefined : turns;
}

function unionOf(one: States, other: States): States {
  return Array.from(one, (bits, location) => {
    const more = other[location];
    return bits === undefined || more === undefined ? (bits ?? more) : union(bits, more);
  });
}
