import type { Flow } from '../model/flow.ts';
import { decidersOf } from '../space/deciders-of.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { MOVER } from '../space/mover.ts';
import type { Space } from '../space/space.ts';
import type { Role } from './role.ts';

type RoleOf = (move: number, location: number) => Role;

/**
 * The roles in a game that is won in a space that tells nothing apart only where it is won in every
 * space of the flow, with every valuation, whatever conditions, hours and counters say.
 *
 * Who goes by conditions, hours or rounds takes one of the ways, so all have to lead to the goal.
 * A key that may be out of force serves nobody; nor does a wrong key where each may mean something,
 * but the world may still make use of it, and of the silence of who has none.
 */
export function pessimisticRole(flow: Flow, space: Space, roleOf: RoleOf): RoleOf {
  const { graph, moveBy, moveWay, firstMove } = space;
  const isOpen = (move: number, location: number): boolean => {
    const step = graph.steps[location - FIRST_STATE];
    if (step === undefined) return false;
    const way = graph.ways[moveWay[move] ?? -1];
    return decidersOf(flow, step, moveBy[move] ?? 0, way).conditions.length > 0;
  };
  const mayHaveNoWrongKey = (location: number): boolean => {
    const last = firstMove[location + 1] ?? 0;
    for (let move = firstMove[location] ?? 0; move < last; move += 1) {
      if (moveBy[move] === MOVER.wrongKey && isOpen(move, location)) return true;
    }
    return false;
  };
  return (move, location) => {
    const role = roleOf(move, location);
    const type = graph.steps[location - FIRST_STATE]?.type;
    if (type === 'branch' || type === 'hours' || type === 'count') {
      return role === 'never' ? role : 'adverse';
    }
    // Only who is lost leaves out silence, and that where a wrong key is always at hand.
    if (role === 'never' && moveBy[move] === MOVER.silence && mayHaveNoWrongKey(location)) {
      return 'adverse';
    }
    const isHelp = role === 'chosen' || role === 'hopeful';
    return isHelp && isOpen(move, location) ? 'never' : role;
  };
}
