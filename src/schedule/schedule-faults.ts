import type { Flow, Schedule } from '../model/flow.ts';
import { dayClashes } from './day-clashes.ts';
import type { ScheduleFault } from './prepared-schedule.ts';
import { readTimes } from './read-times.ts';
import { staleHolidays } from './stale-holidays.ts';
import { timeSlips } from './time-slips.ts';
import { zoneFaults } from './zone-faults.ts';

/**
 * What the schedules of a flow say that was hardly meant, in the order of the file. What cannot be
 * read at all is left to the reader of the file. Pure, and the same on every day.
 */
export function scheduleFaults({ schedules }: Pick<Flow, 'schedules'>): readonly ScheduleFault[] {
  const faults = [...schedules.values()].flatMap((schedule) => [
    ...neverOpen(schedule),
    ...dayClashes(schedule),
    ...timeSlips(schedule),
  ]);
  const zones = zoneFaults(schedules.values());
  return [...zones, ...faults, ...staleHolidays({ schedules })].sort(
    (one, other) => one.at.start - other.at.start,
  );
}

function neverOpen({ id, at, open, except }: Schedule): readonly ScheduleFault[] {
  if ([...open, ...except].some(({ times }) => readTimes(times.value)?.length !== 0)) return [];
  return [{ at, message: `Schedule "${id}" is never open: give a day times, or ask it nowhere` }];
}
