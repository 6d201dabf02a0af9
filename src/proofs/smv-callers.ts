import { adverseRole } from '../proof/adverse-role.ts';
import { callerRole } from '../proof/caller-role.ts';
import { isHelpless } from '../proof/is-helpless.ts';
import type { Role } from '../proof/role.ts';
import type { Space } from '../space/space.ts';

/** A caller of a model, and who decides on each move while it is this one who calls. */
export type SmvCaller = {
  readonly name: 'any' | 'silent' | 'lost' | 'helpless' | 'knowing' | 'quick';
  /** Whether what is asked of the call must hold however this caller acts, in a world that is kind. */
  readonly isFollowed: boolean;
  readonly roleOf: (move: number, location: number) => Role;
};

/**
 * The callers of a model: who may do anything, those who are followed, who knows the way while the
 * world is against them, and who knows it in a kind one and is in a hurry. Who decides on what is
 * what the proof says.
 */
export function smvCallers(space: Space): readonly SmvCaller[] {
  const followed = (['silent', 'lost', 'helpless'] as const).map(
    (name): SmvCaller => ({ name, isFollowed: true, roleOf: callerRole(space, name) }),
  );
  // Nobody knows where going back leads, so it has to be good wherever it may lead.
  const anyRole = (_: number, location: number): Role =>
    location >= space.backBase ? 'adverse' : 'hopeful';
  // The way that is proved goes back only where it is known whereto.
  const quickRole = (move: number): Role =>
    isHelpless(space, move) || (space.moveTo[move] ?? -1) >= space.backBase ? 'never' : 'hopeful';
  return [
    { name: 'any', isFollowed: true, roleOf: anyRole },
    ...followed,
    { name: 'knowing', isFollowed: false, roleOf: adverseRole(space) },
    { name: 'quick', isFollowed: true, roleOf: quickRole },
  ];
}
