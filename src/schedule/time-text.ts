import type { TimeRange } from './read-times.ts';

/** Times as they are written: `08:00-12:00, 13:00-16:00`; `closed` for none. */
export function timeText(ranges: readonly TimeRange[]): string {
  if (ranges.length === 0) return 'closed';
  return ranges.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(', ');
}

function clock(minute: number): string {
  const ofDay = minute > DAY ? minute - DAY : minute;
  const [hour, rest] = [Math.floor(ofDay / 60), ofDay % 60];
  return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

const DAY = 24 * 60;
