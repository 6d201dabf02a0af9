import { openingAt } from './opening-at.ts';
import type { OpeningState } from './opening-state.ts';
import type { PreparedSchedule } from './prepared-schedule.ts';

/** When a schedule will say something else. */
export type Change = { readonly atMs: number; readonly state: OpeningState };

/**
 * The next instant after `atMs` at which a schedule says something else, and what it then says;
 * `undefined` where that is more than 400 days away, as with a desk that never opens.
 *
 * O(days until then).
 */
export function nextChange(schedule: PreparedSchedule, atMs: number): Change | undefined {
  const now = openingAt(schedule, atMs);
  let day = schedule.dayAt(atMs);
  for (let days = 0; days < DAYS_MAX; days += 1) {
    const edges = [day.fromMs, ...day.open.flatMap(({ fromMs, toMs }) => [fromMs, toMs])];
    for (const edgeMs of edges.sort((one, other) => one - other)) {
      if (edgeMs <= atMs) continue;
      const state = openingAt(schedule, edgeMs);
      if (state !== now) return { atMs: edgeMs, state };
    }
    const next = schedule.dayAt(day.toMs);
    if (next.fromMs <= day.fromMs) return undefined;
    day = next;
  }
  return undefined;
}

/** A year and a little, so that a holiday of the next year is still found. */
const DAYS_MAX = 400;
