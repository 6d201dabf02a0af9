import { Temporal } from 'temporal-polyfill';
import { instantOf } from './instant-of.ts';

/**
 * How a clock on a wall in `zone` shows an instant, so that `instantOf` reads it back:
 * `2026-11-23T10:15`, with seconds or an offset only where it needs them. In UTC with a `Z` where
 * the zone does not exist; instants that no calendar holds give `undefined`.
 */
export function clockAt(atMs: number, zone: string): string | undefined {
  const whole = Math.trunc(atMs / 1_000) * 1_000;
  try {
    const wall = Temporal.Instant.fromEpochMilliseconds(whole)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: whole % 60_000 === 0 ? 'minute' : 'second' });
    if (instantOf(wall, zone) === whole) return wall;
  } catch {
    // A zone that does not exist: the same instant in UTC will do.
  }
  const utc = new Date(whole);
  return Number.isNaN(utc.getTime()) ? undefined : `${utc.toISOString().slice(0, 19)}Z`;
}
