/** A stretch of a day in minutes after midnight; `to` is above 1440 where it ends the next day. */
export type TimeRange = { readonly from: number; readonly to: number };

/**
 * The times that a text names: `08:00-12:00, 13:00-16:00`, or none for `closed`; `undefined` where
 * it is not wholly of that form.
 *
 * `24:00` is the end of a day. A range that ends before it begins ends on the next day, so
 * `22:00-06:00` is a night's eight hours; one that ends where it begins is refused, as nobody can
 * tell a moment from a whole day.
 */
export function readTimes(text: string): readonly TimeRange[] | undefined {
  if (text.trim() === 'closed') return [];
  const ranges: TimeRange[] = [];
  for (const part of text.split(',')) {
    const [, hour1, minute1, hour2, minute2] = RANGE.exec(part.trim()) ?? [];
    const from = minutes(hour1, minute1);
    const to = minutes(hour2, minute2);
    if (from === undefined || to === undefined || from === to || from === DAY) return undefined;
    ranges.push({ from, to: to < from ? to + DAY : to });
  }
  return ranges;
}

const DAY = 24 * 60;
const RANGE = /^(\d{1,2}):(\d{2}) ?- ?(\d{1,2}):(\d{2})$/;

function minutes(hour = '', minute = ''): number | undefined {
  if (hour === '' || Number(minute) > 59) return undefined;
  const total = Number(hour) * 60 + Number(minute);
  return total <= DAY ? total : undefined;
}
