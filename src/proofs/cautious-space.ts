import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import type { Space } from '../space/space.ts';

/**
 * The same space with nothing to be hoped for from flows that were not looked at: a call that comes
 * to one is led nowhere. O(moves).
 *
 * @param left The steps that run such flows, by their index.
 */
export function cautiousSpace(space: Space, left: readonly number[]): Space {
  const moveTo = space.moveTo.slice();
  for (const index of left) {
    const location = FIRST_STATE + index;
    const end = space.firstMove[location + 1] ?? 0;
    moveTo.fill(END.nowhere, space.firstMove[location] ?? 0, end);
  }
  return { ...space, moveTo };
}
