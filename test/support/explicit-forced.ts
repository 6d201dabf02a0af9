import type { Role } from '../../src/proof/role.ts';
import type { ExplicitMove, ExplicitMoves } from './explicit-moves.ts';

/**
 * The states, as `failures left:location/valuation`, from which a goal is sure to be reached: each
 * state with each number of failures that may still happen is a state of its own here, looked at
 * again and again until no more are found.
 */
export function explicitForced(
  states: ExplicitMoves,
  goal: ReadonlySet<string>,
  roleOf: (move: number, location: number) => Role,
  failuresMax: number,
): ReadonlySet<string> {
  const sure = new Set<string>();
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (let left = 0; left <= failuresMax; left += 1) {
      for (const [state, moves] of states) {
        const name = `${left}:${state}`;
        if (sure.has(name)) continue;
        if (!goal.has(state) && !isSure(moves, left, sure, roleOf)) continue;
        sure.add(name);
        isChanged = true;
      }
    }
  }
  return sure;
}

function isSure(
  moves: readonly ExplicitMove[],
  left: number,
  sure: ReadonlySet<string>,
  roleOf: (move: number, location: number) => Role,
): boolean {
  const of = (...roles: readonly Role[]): readonly ExplicitMove[] =>
    moves.filter(({ move, location }) => roles.includes(roleOf(move, location)));
  const isGood = (failures: number) => (result: string) => sure.has(`${failures}:${result}`);
  const all = (failures: number) => (move: ExplicitMove) => move.results.every(isGood(failures));
  const picked = of('hopeful', 'chosen');
  const adverse = of('adverse');
  const failures = of('failure');
  // Where only failures can happen, one of them does, and it is not counted.
  if (picked.length === 0 && adverse.length === 0) {
    return failures.length > 0 && failures.every(all(left));
  }
  if (!adverse.every(all(left))) return false;
  if (left > 0 && !failures.every(all(left - 1))) return false;
  if (picked.length === 0) return true;
  return (
    of('hopeful').some((move) => move.results.some(isGood(left))) || of('chosen').some(all(left))
  );
}
