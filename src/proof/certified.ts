import type { Bits } from '../space/bits.ts';
import type { Space } from '../space/space.ts';
import type { Role } from './role.ts';
import type { States } from './states.ts';

/**
 * Checks that a set of states is a trap: no state of it is a goal, and in each the world can keep
 * the call from leaving it. The second pair of eyes behind every refutation, so it shares no code
 * with the searches and looks at one state at a time.
 *
 * O(states x moves x terms).
 *
 * @param goal What is to be reached.
 * @param roleOf Who decides on each move, as in `attractor`.
 * @param afterFailure Where a failure has to lead for the call to be lost: the trap for one failure
 * less. Left out, failures do not happen unless nothing else can.
 */
export function certified(
  space: Space,
  trap: States,
  goal: States,
  roleOf: (move: number, location: number) => Role,
  afterFailure?: States,
): boolean {
  for (let location = 0; location < space.locationCount; location += 1) {
    for (let valuation = 0; valuation < space.size; valuation += 1) {
      if (!holds(trap[location], valuation)) continue;
      if (holds(goal[location], valuation)) return false;
      if (!isKept(space, location, valuation, { trap, roleOf, afterFailure })) return false;
    }
  }
  return true;
}

function isKept(
  space: Space,
  location: number,
  valuation: number,
  {
    trap,
    roleOf,
    afterFailure,
  }: {
    readonly trap: States;
    readonly roleOf: (move: number, location: number) => Role;
    readonly afterFailure: States | undefined;
  },
): boolean {
  let isPicked = false;
  let isAdverse = false;
  let wayOut = false;
  const failures: number[] = [];
  for (let move = space.firstMove[location] ?? 0; move < (space.firstMove[location + 1] ?? 0); ) {
    const now = move;
    move += 1;
    const role = roleOf(now, location);
    const results = resultsOf(space, now, valuation);
    const to = space.moveTo[now] ?? -1;
    if (role === 'never' || results.length === 0 || to < 0) continue;
    const inside = trap[to];
    if (role === 'failure') failures.push(now);
    if (role === 'hopeful' || role === 'chosen') isPicked = true;
    if (role === 'hopeful' && results.some((result) => !holds(inside, result))) wayOut = true;
    if (role === 'chosen' && results.every((result) => !holds(inside, result))) wayOut = true;
    if (role !== 'adverse') continue;
    isAdverse = true;
    if (results.some((result) => holds(inside, result))) return true;
  }
  const isForced = !isPicked && !isAdverse;
  for (const move of failures) {
    const lost = (isForced ? trap : afterFailure)?.[space.moveTo[move] ?? -1];
    if (resultsOf(space, move, valuation).some((result) => holds(lost, result))) return true;
  }
  // A call that cannot go on at all stays where it is.
  return isPicked ? !wayOut : !isAdverse && failures.length === 0;
}

/** All that a move can make of a valuation; nothing where it is not possible. */
function resultsOf(space: Space, move: number, valuation: number): readonly number[] {
  const guard = space.guards[space.moveGuard[move] ?? -1];
  if (guard !== undefined && !holds(guard, valuation)) return [];
  const effect = space.effects[space.moveEffect[move] ?? -1];
  if (effect === undefined) return [valuation];
  return effect.flatMap(({ from, shift }) => (holds(from, valuation) ? [valuation + shift] : []));
}

function holds(bits: Bits | undefined, valuation: number): boolean {
  const word = bits?.[Math.floor(valuation / 32)] ?? 0;
  return Math.floor(word / 2 ** (valuation % 32)) % 2 === 1;
}
