import { Temporal } from 'temporal-polyfill';

/**
 * The instant, in milliseconds since 1970 UTC, of a clock such as `2026-11-23T10:15`, read on a
 * wall in `zone`; `undefined` where it is no such time or the zone does not exist.
 *
 * Seconds may follow, and an offset (`Z`, `+01:00`), which then goes before the zone. A time that
 * a change of clocks skips counts an hour later, one that comes twice the first time.
 */
export function instantOf(clock: string, zone: string): number | undefined {
  const [, wall, offset] = CLOCK.exec(clock) ?? [];
  if (wall === undefined) return undefined;
  try {
    if (offset !== undefined) return Temporal.Instant.from(clock).epochMilliseconds;
    return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

const CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;
