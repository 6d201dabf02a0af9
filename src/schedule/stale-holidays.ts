import type { Flow, Schedule } from '../model/flow.ts';
import { isDate } from './is-date.ts';
import type { ScheduleFault } from './prepared-schedule.ts';

/**
 * Schedules whose holidays are dates that all lie in years before the newest date of the flow, by
 * half a year or more: a list that somebody forgot when the other dates were written. No clock is
 * asked, so a flow is judged alike on every day. O(dates).
 */
export function staleHolidays({ schedules }: Pick<Flow, 'schedules'>): readonly ScheduleFault[] {
  const newest = newestOf([...schedules.values()].flatMap(datesOf));
  return [...schedules.values()].flatMap(({ id, holidays }): readonly ScheduleFault[] => {
    const last = newestOf(holidays.map(({ value }) => value).filter(isDate));
    const named = holidays.findLast(({ value }) => value === last);
    if (named === undefined || !holidays.every(({ value }) => isDate(value))) return [];
    const days = (Date.parse(newest) - Date.parse(last)) / DAY_MS;
    if (newest.slice(0, 4) === last.slice(0, 4) || days < STALE_DAYS) return [];
    const message = `Holidays of "${id}" end with ${last}, though dates of the flow go on to ${newest}: list those that follow, or name a region such as "DE-BY"`;
    return [{ at: named.at, message }];
  });
}

const DAY_MS = 86_400_000;
/** Our own choice: in half a year no country is without a holiday. */
const STALE_DAYS = 180;

function datesOf({ holidays, except }: Schedule): readonly string[] {
  return [...holidays, ...except.map(({ days }) => days)].map(({ value }) => value).filter(isDate);
}

/** The newest of some dates, which are in order as texts; empty for none. */
function newestOf(dates: readonly string[]): string {
  return dates.reduce((one, other) => (other > one ? other : one), '');
}
