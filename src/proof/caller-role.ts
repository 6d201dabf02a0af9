import { MOVER } from '../space/mover.ts';
import type { Space } from '../space/space.ts';
import type { Role } from './role.ts';

/** A caller who is followed: see `callerRole`. */
export type FollowedCaller = 'silent' | 'lost' | 'helpless';

/**
 * Who decides on each move while a certain caller is followed: the caller's own acts all happen,
 * and whatever the world decides goes as well as it can.
 *
 * A caller who is lost and has no wrong key left to press is silent; where only a condition says
 * whether there is one, either may happen. A message left or a call back
 * promised is the end for such a caller, whatever the flow says afterwards.
 */
export function callerRole(
  space: Space,
  caller: FollowedCaller,
): (move: number, location: number) => Role {
  const { moveBy, moveWay, moveGuard, graph, firstMove } = space;
  const hasWrongKey = (location: number): boolean => {
    const last = firstMove[location + 1] ?? 0;
    for (let move = firstMove[location] ?? 0; move < last; move += 1) {
      if (moveBy[move] === MOVER.wrongKey && moveGuard[move] === -1) return true;
    }
    return false;
  };
  return (move, location) => {
    switch (moveBy[move]) {
      case MOVER.key:
      case MOVER.digits:
        return 'never';
      case MOVER.wrongKey:
        return caller === 'silent' ? 'never' : 'adverse';
      case MOVER.silence:
        return caller === 'lost' && hasWrongKey(location) ? 'never' : 'adverse';
      case MOVER.world:
        return 'hopeful';
      default: {
        const way = moveWay[move] ?? -1;
        const type = way === -1 ? undefined : graph.types[graph.wayFrom[way] ?? -1];
        return type === 'voicemail' || type === 'callback' ? 'never' : 'adverse';
      }
    }
  };
}
