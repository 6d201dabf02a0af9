import type { Flow, Schedule } from '../model/flow.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isDate } from './is-date.ts';
import type { PreparedSchedule } from './prepared-schedule.ts';

/** Schedules that can be asked at once, by the schedule of the flow that each was read from. */
export type PreparedSchedules = ReadonlyMap<Schedule, PreparedSchedule>;

/**
 * Reads all schedules of a flow. Time zone data is loaded only if there is one, and holidays, by
 * `loadHolidays`, only if one names a country or region. Maps of several flows may be put together.
 */
export async function prepareSchedules(
  flow: Pick<Flow, 'schedules'>,
  loadHolidays: () => Promise<HolidayCalendar>,
): Promise<PreparedSchedules> {
  const schedules = [...flow.schedules.values()];
  if (schedules.length === 0) return new Map();
  const { prepareSchedule } = await import('./prepare-schedule.ts');
  const namesRegion = schedules.some(({ holidays }) =>
    holidays.some(({ value }) => !isDate(value)),
  );
  const calendar = namesRegion ? await loadHolidays() : undefined;
  return new Map(schedules.map((schedule) => [schedule, prepareSchedule(schedule, calendar)]));
}
