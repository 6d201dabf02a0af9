import type { Space } from '../space/space.ts';
import type { Role } from './role.ts';

/**
 * The roles in a space that had to give something up: what it knows only roughly goes as well as it
 * can. So who is lost there is lost whatever was given up; who is not, may be. In a space that gave
 * up nothing the roles are as they are.
 */
export function kinderRole(
  { givenUp, rough }: Space,
  roleOf: (move: number, location: number) => Role,
): (move: number, location: number) => Role {
  if (givenUp.length === 0) return roleOf;
  return (move, location) => {
    const role = roleOf(move, location);
    return role !== 'never' && rough?.[move] === 1 ? 'hopeful' : role;
  };
}
