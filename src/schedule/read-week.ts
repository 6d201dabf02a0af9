import type { DayTimes, Schedule } from '../model/flow.ts';
import { isDate } from './is-date.ts';
import type { ScheduleFault } from './prepared-schedule.ts';
import { readDays } from './read-days.ts';
import { readTimes, type TimeRange } from './read-times.ts';

/** The opening times of a schedule by weekday, 1 for Monday to 7, and by date. */
export type Week = {
  readonly week: ReadonlyMap<number, readonly TimeRange[]>;
  /** Dates with times of their own, which may be none. */
  readonly except: ReadonlyMap<string, readonly TimeRange[]>;
  readonly faults: readonly ScheduleFault[];
};

/** Reads when a schedule is open; days and times that are not understood open nothing. */
export function readWeek({ open, except }: Schedule): Week {
  const faults: ScheduleFault[] = [];
  return { week: weekOf(open, faults), except: exceptOf(except, faults), faults };
}

function weekOf(
  open: readonly DayTimes[],
  faults: ScheduleFault[],
): ReadonlyMap<number, readonly TimeRange[]> {
  const week = new Map<number, readonly TimeRange[]>();
  for (const { days, times } of open) {
    const named = readDays(days.value);
    const ranges = timesOf(times, faults);
    if (named === undefined) {
      const message = `"${days.value}" names no days: write "mon", "mon-thu" or "mon, wed"`;
      faults.push({ at: days.at, message });
    }
    for (const day of named ?? []) week.set(day, [...(week.get(day) ?? []), ...ranges]);
  }
  return week;
}

function exceptOf(
  except: readonly DayTimes[],
  faults: ScheduleFault[],
): ReadonlyMap<string, readonly TimeRange[]> {
  const dates = new Map<string, readonly TimeRange[]>();
  for (const { days, times } of except) {
    const ranges = timesOf(times, faults);
    if (isDate(days.value)) dates.set(days.value, [...(dates.get(days.value) ?? []), ...ranges]);
    else faults.push({ at: days.at, message: `"${days.value}" is no date: write "2026-12-24"` });
  }
  return dates;
}

function timesOf(times: DayTimes['times'], faults: ScheduleFault[]): readonly TimeRange[] {
  const ranges = readTimes(times.value);
  if (ranges !== undefined) return ranges;
  const message = `"${times.value}" names no times: write "08:00-12:00, 13:00-16:00" or "closed"`;
  faults.push({ at: times.at, message });
  return [];
}
