import type { Flow } from '../model/flow.ts';
import { openingAt } from '../schedule/opening-at.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { Call } from './call.ts';

/**
 * What a schedule says at the call's moment: the start plus call time (C15). What the world fixes
 * goes first; a schedule that does not exist or was not prepared is `undefined`.
 */
export function openingOf(
  flow: Flow,
  { world, timeMs }: Pick<Call, 'world' | 'timeMs'>,
  id: string,
): OpeningState | undefined {
  const fixed = world.hours.get(id);
  if (fixed !== undefined) return fixed;
  const schedule = flow.schedules.get(id);
  const prepared = schedule && world.schedules.get(schedule);
  return prepared && openingAt(prepared, world.startMs + timeMs);
}
