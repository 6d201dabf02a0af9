import type { Flow } from '../model/flow.ts';
import { isDate } from '../schedule/is-date.ts';
import { openingsOf } from '../schedule/openings-of.ts';
import { prepareSchedules } from '../schedule/prepare-schedules.ts';
import type { Known } from '../space/known.ts';

/**
 * What the schedules of a flow say together, for flows in which that matters: those with two or
 * more schedules. `undefined`, which takes any combination for possible, for all others, so that a
 * flow with one schedule loads no time zones; and where only the holidays of a country could tell,
 * which take half a second to load.
 */
export async function lintOpenings(flow: Flow): Promise<Known['openings']> {
  const schedules = [...flow.schedules.values()];
  const isPlain = schedules.every(({ holidays }) => holidays.every(({ value }) => isDate(value)));
  if (schedules.length < 2 || !isPlain || asksElsewhere(flow)) return undefined;
  const prepared = await prepareSchedules(flow, async () => () => undefined);
  // What cannot be read is told, and opens at nobody knows what times.
  if ([...prepared.values()].some(({ faults }) => faults.length > 0)) return undefined;
  const openings = openingsOf(flow, prepared, SWEEP_FROM_MS).map(({ opening }) => opening);
  return openings.length === 0 ? undefined : openings;
}

/** The same Monday as for calls: findings must not hang on the day on which lint runs. */
const SWEEP_FROM_MS = Date.UTC(2026, 0, 5, 10);

/** Whether a step asks a schedule that the flow does not have. */
function asksElsewhere({ steps, schedules }: Flow): boolean {
  return [...steps.values()].some(
    (step) => step.type === 'hours' && !schedules.has(step.schedule?.value ?? ''),
  );
}
