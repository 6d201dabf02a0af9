import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../model/flow.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import { isDate } from './is-date.ts';
import type { OpeningDay, PreparedSchedule, ScheduleFault } from './prepared-schedule.ts';
import type { TimeRange } from './read-times.ts';
import { readWeek } from './read-week.ts';

/**
 * Reads a schedule, so that `openingAt` can ask it.
 *
 * Opening times are wall-clock times in the schedule's zone, or in UTC where it names none or none
 * that exists. Where clocks go forward a time that is skipped counts an hour later; where they go
 * back a time that comes twice counts the first time. `holidays` answers for the countries and
 * regions that the schedule names; without it those days are ordinary days.
 */
export function prepareSchedule(
  schedule: Schedule,
  holidays: HolidayCalendar | undefined,
): PreparedSchedule {
  const { week, except, faults: weekFaults } = readWeek(schedule);
  const faults = [...weekFaults];
  const zone = zoneOf(schedule, faults);
  const isHoliday = holidayTest(schedule, holidays, faults);
  const rangesOf = (date: Temporal.PlainDate): readonly TimeRange[] => {
    const own = except.get(date.toString());
    if (own !== undefined) return own;
    return isHoliday(date) ? [] : (week.get(date.dayOfWeek) ?? []);
  };
  const dayOf = (date: Temporal.PlainDate): OpeningDay => {
    const evening = rangesOf(date.subtract({ days: 1 })).filter(({ to }) => to > DAY);
    const ranges = [
      ...evening.map(({ to }) => ({ from: 0, to: to - DAY })),
      ...rangesOf(date).map(({ from, to }) => ({ from, to: Math.min(to, DAY) })),
    ];
    const at = (minute: number): number => instantAt(date, minute, zone);
    return {
      fromMs: at(0),
      toMs: at(DAY),
      isHoliday: isHoliday(date) && !except.has(date.toString()),
      open: ranges
        .map(({ from, to }) => ({ fromMs: at(from), toMs: at(to) }))
        .sort((one, other) => one.fromMs - other.fromMs),
    };
  };
  let last: OpeningDay | undefined;
  return {
    faults,
    dayAt(atMs) {
      const inside = Math.max(-INSTANT_MAX, Math.min(INSTANT_MAX, Math.trunc(atMs) || 0));
      if (last === undefined || inside < last.fromMs || inside >= last.toMs) {
        const instant = Temporal.Instant.fromEpochMilliseconds(inside);
        last = dayOf(instant.toZonedDateTimeISO(zone).toPlainDate());
      }
      return last;
    },
  };
}

const DAY = 24 * 60;
/** Milliseconds; a little less than the 10^8 days that a calendar of ECMAScript holds. */
const INSTANT_MAX = 8.6e15;

function instantAt(date: Temporal.PlainDate, minute: number, zone: string): number {
  const day = minute >= DAY ? date.add({ days: 1 }) : date;
  const hour = Math.floor((minute % DAY) / 60);
  const time = day.toPlainDateTime({ hour, minute: minute % 60 });
  return time.toZonedDateTime(zone).epochMilliseconds;
}

function zoneOf({ timezone }: Schedule, faults: ScheduleFault[]): string {
  if (timezone === undefined) return 'UTC';
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timezone.value);
    return timezone.value;
  } catch {
    const message = `"${timezone.value}" is no time zone: name one such as "Europe/Berlin"`;
    faults.push({ at: timezone.at, message });
    return 'UTC';
  }
}

function holidayTest(
  { holidays: named }: Schedule,
  calendar: HolidayCalendar | undefined,
  faults: ScheduleFault[],
): (date: Temporal.PlainDate) => boolean {
  const dates = new Set(named.map(({ value }) => value).filter(isDate));
  const regions: string[] = [];
  for (const { value, at } of named) {
    if (isDate(value)) continue;
    if (calendar?.(value, SAMPLE_YEAR) !== undefined) regions.push(value);
    else faults.push({ at, message: unknownHolidays(value) });
  }
  const years = new Map<number, ReadonlySet<string>>();
  const holidaysOf = (year: number): ReadonlySet<string> => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const found = new Set(regions.flatMap((region) => [...(calendar?.(region, year) ?? [])]));
    years.set(year, found);
    return found;
  };
  return (date) => {
    const text = date.toString();
    return dates.has(text) || (regions.length > 0 && holidaysOf(date.year).has(text));
  };
}

const SAMPLE_YEAR = 2026;

function unknownHolidays(name: string): string {
  return `The holidays of "${name}" are not known: name a country or region such as "DE-BY", or dates`;
}
