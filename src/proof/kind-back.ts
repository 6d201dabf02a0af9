import type { Space } from '../space/space.ts';
import type { Role } from './role.ts';

/**
 * The same roles, but `back` leads where it serves best, if nobody knows where it leads: what is lost
 * even then is lost for sure.
 */
export function kindBack(
  { backBase }: Pick<Space, 'backBase'>,
  roleOf: (move: number, location: number) => Role,
): (move: number, location: number) => Role {
  return (move, location) => (location >= backBase ? 'hopeful' : roleOf(move, location));
}
