import type { World } from '../simulator/world.ts';
import type { Given } from './given.ts';
import type { Stage } from './stage.ts';

/** The world of a walk: that of its stage with what is given. A clock that is none changes nothing. */
export function worldOf({ world, instantOf }: Stage, given: Given): World {
  const { variables, hours, mocks, conditions } = given;
  const startMs = instantOf(given.clock) ?? world.startMs;
  return { ...world, startMs, variables, hours, mocks, conditions };
}
