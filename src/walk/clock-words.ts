/**
 * The moment of a call on the wall: `Mon 2026-01-05 10:00:35`, from the clock at its beginning as
 * written, an offset such as `Z` kept behind it. What is no clock is given back as it is.
 */
export function clockWords(clock: string, timeMs: number): string {
  const [, wall, offset = ''] = CLOCK.exec(clock) ?? [];
  if (wall === undefined) return clock;
  const moment = new Date(Date.parse(`${wall}Z`) + timeMs);
  if (Number.isNaN(moment.getTime())) return clock;
  const day = DAYS[moment.getUTCDay()] ?? '';
  return `${day} ${moment.toISOString().slice(0, 19).replace('T', ' ')}${offset}`;
}

const CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
