import type { DayTimes, Schedule } from '../model/flow.ts';
import { mergedTimes } from './merged-times.ts';
import type { ScheduleFault } from './prepared-schedule.ts';
import { readDays } from './read-days.ts';
import { readTimes, type TimeRange } from './read-times.ts';
import { timeText } from './time-text.ts';

/**
 * Times that can be read and were hardly meant: those of one entry that overlap, an afternoon
 * written as a morning, a night that lacks its last minute. O(entries squared).
 *
 * `22:00-06:00` is a night, and `11:00-02:00` a long evening. What begins between six and noon and
 * lasts over 18 hours is taken for a slip of the 12-hour clock (our own choice).
 */
export function timeSlips({ open, except }: Schedule): readonly ScheduleFault[] {
  const all = [...open, ...except].flatMap((entry): readonly ScheduleFault[] => {
    const ranges = readTimes(entry.times.value) ?? [];
    return [...overlapping(entry, ranges), ...turned(entry, ranges)];
  });
  return [...all, ...lastMinutes(open)];
}

function overlapping({ times }: DayTimes, ranges: readonly TimeRange[]): readonly ScheduleFault[] {
  const isMet = ranges.some((one, index) =>
    ranges.slice(index + 1).some((other) => one.from < other.to && other.from < one.to),
  );
  if (!isMet) return [];
  const message = `Times "${times.value}" overlap: write "${timeText(mergedTimes(ranges))}"`;
  return [{ at: times.at, message }];
}

function turned({ times }: DayTimes, ranges: readonly TimeRange[]): readonly ScheduleFault[] {
  return ranges.flatMap(({ from, to }): readonly ScheduleFault[] => {
    const hours = (to - from) / 60;
    if (from < 6 * 60 || from >= NOON || hours <= 18) return [];
    const [is, meant] = [timeText([{ from, to }]), timeText([{ from, to: to - NOON }])];
    const words = `"${is}" lasts ${Math.floor(hours)} hours, into the next morning`;
    return [{ at: times.at, message: `${words}: write "${meant}" if that is meant` }];
  });
}

/** Days that end at 23:59 although the next one begins at midnight. */
function lastMinutes(open: readonly DayTimes[]): readonly ScheduleFault[] {
  const fromMidnight = new Set<number>();
  for (const { days, times } of open) {
    if (!readTimes(times.value)?.some(({ from }) => from === 0)) continue;
    for (const day of readDays(days.value) ?? []) fromMidnight.add(day);
  }
  return open.flatMap(({ days, times }): readonly ScheduleFault[] => {
    const endsEarly = readTimes(times.value)?.some(({ to }) => to === DAY - 1) === true;
    const next = (readDays(days.value) ?? []).map((day) => (day % 7) + 1);
    if (!endsEarly || !next.some((day) => fromMidnight.has(day))) return [];
    const message = `"${times.value}" is closed for the last minute of the day: write "24:00"`;
    return [{ at: times.at, message }];
  });
}

const DAY = 24 * 60;
const NOON = 12 * 60;
