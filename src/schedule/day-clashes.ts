import type { DayTimes, Schedule } from '../model/flow.ts';
import { mergedTimes } from './merged-times.ts';
import type { ScheduleFault } from './prepared-schedule.ts';
import { readDays } from './read-days.ts';
import { readTimes, type TimeRange } from './read-times.ts';
import { timeText } from './time-text.ts';

/**
 * Weekdays that two entries of a schedule name with times which add up to what neither says: a
 * Friday that was to end early within `mon-fri`, a Wednesday that was to be closed.
 *
 * Times that do not meet (a morning and an afternoon) and a longer day on top of the others are
 * meant to add up. One fault a pair of entries, at the one with fewer days. O(7 * entries squared).
 */
export function dayClashes({ id, open }: Schedule): readonly ScheduleFault[] {
  const entries = open.flatMap((entry): readonly Entry[] => {
    const [days, times] = [readDays(entry.days.value), readTimes(entry.times.value)];
    return days === undefined || times === undefined ? [] : [{ entry, days, times }];
  });
  return entries.flatMap((one, index) =>
    entries.slice(index + 1).flatMap((other): readonly ScheduleFault[] => {
      const day = one.days.find((named) => other.days.includes(named));
      if (day === undefined) return [];
      const [narrow, wide] = one.days.length < other.days.length ? [one, other] : [other, one];
      const message = clash(id, { narrow, wide, day: DAYS[day - 1] ?? '' });
      return message === undefined ? [] : [{ at: narrow.entry.days.at, message }];
    }),
  );
}

type Entry = {
  readonly entry: DayTimes;
  readonly days: readonly number[];
  readonly times: readonly TimeRange[];
};

type Pair = { readonly narrow: Entry; readonly wide: Entry; readonly day: string };

function clash(schedule: string, { narrow, wide, day }: Pair): string | undefined {
  const [one, other] = [narrow, wide].map(({ entry }) => entry.days.value);
  const advice = `take ${day} out of "${other}"`;
  if (narrow.times.length === 0 || wide.times.length === 0) {
    if (narrow.times.length === wide.times.length) return undefined;
    const [shut, opened] = narrow.times.length === 0 ? [one, other] : [other, one];
    return `Schedule "${schedule}" is open on ${day}, since "${opened}" opens it and "${shut}" takes nothing away: ${advice}`;
  }
  const meets = narrow.times.some((a) => wide.times.some((b) => a.from < b.to && b.from < a.to));
  const all = timeText(mergedTimes([...narrow.times, ...wide.times]));
  if (!meets || all === timeText(mergedTimes(narrow.times))) return undefined;
  return `Schedule "${schedule}" is open ${all} on ${day}, since the times of "${one}" and "${other}" add up: ${advice}`;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
