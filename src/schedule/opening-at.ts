import type { OpeningState } from './opening-state.ts';
import type { PreparedSchedule } from './prepared-schedule.ts';

/**
 * What a schedule says at an instant, in milliseconds since 1970 UTC.
 *
 * A date with times of its own (`except`) goes before a holiday, and a holiday before the week.
 * Times that began on the evening before run on into a holiday. What is not a number is closed.
 * O(times of the day) while the calls stay within one day.
 */
export function openingAt(schedule: PreparedSchedule, atMs: number): OpeningState {
  if (Number.isNaN(atMs)) return 'closed';
  const day = schedule.dayAt(atMs);
  if (day.open.some(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs)) return 'open';
  return day.isHoliday ? 'holiday' : 'closed';
}
