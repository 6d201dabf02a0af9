import { MOVER } from '../space/mover.ts';
import type { Space } from '../space/space.ts';
import type { Role } from './role.ts';

/**
 * Who decides on each move where the caller may do anything and the world is against it: the
 * caller picks keys, the world picks answers, and a queue or a transfer that does not come to a
 * person is a failure, of which there are only so many. Keys that leave a queue are left out: who
 * waits need not press them. What nobody can read is not held against the flow.
 */
export function adverseRole({ moveBy, moveWay, moveOpen, graph }: Space): (move: number) => Role {
  return (move) => {
    const way = moveWay[move] ?? -1;
    const type = way === -1 ? undefined : graph.types[graph.wayFrom[way] ?? -1];
    switch (moveBy[move]) {
      case MOVER.key:
        return type === 'queue' ? 'never' : 'chosen';
      case MOVER.silence:
      case MOVER.wrongKey:
        return 'chosen';
      // Whoever is asked for digits picks them, too.
      case MOVER.digits:
        return 'hopeful';
      default:
        if (moveOpen[move] !== -1 || type === 'opaque') return 'hopeful';
        return type === 'queue' || type === 'transfer' ? 'failure' : 'adverse';
    }
  };
}
