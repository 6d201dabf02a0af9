import type { Flow, Schedule } from '../model/flow.ts';
import { isDate } from './is-date.ts';
import { openingAt } from './opening-at.ts';
import type { OpeningState } from './opening-state.ts';
import type { PreparedSchedules } from './prepare-schedules.ts';
import type { PreparedSchedule } from './prepared-schedule.ts';

/** What all schedules of a flow say together, and a moment at which they do. */
export type OpeningSample = {
  /** By the names of the schedules. */
  readonly opening: ReadonlyMap<string, OpeningState>;
  /** Milliseconds since 1970 UTC; well inside a stretch of that kind, where there is a long one. */
  readonly atMs: number;
};

/**
 * The different things that the schedules of a flow say together, each once, in the order in which
 * they come up: a sweep over the moments at which one of them changes, for a year and a day, and
 * over the days around each later date that a schedule names. Empty where the flow has none.
 *
 * O(days * (schedules + changes a day)).
 *
 * @param fromMs Where the sweep begins; what it says there comes first, with that very moment.
 */
export function openingsOf(
  flow: Pick<Flow, 'schedules'>,
  prepared: PreparedSchedules,
  fromMs: number,
): readonly OpeningSample[] {
  const schedules = Array.from(flow.schedules, ([name, schedule]) => {
    return { name, schedule, days: prepared.get(schedule) };
  });
  const asked = schedules.flatMap(({ name, days }) => (days === undefined ? [] : [{ name, days }]));
  if (asked.length === 0 || !Number.isFinite(fromMs)) return [];
  const best = new Map<string, Stretch>();
  const toMs = fromMs + SWEEP_MS;
  sweep(asked, { fromMs, toMs }, best);
  const later = schedules.flatMap(({ schedule }) => datesOf(schedule)).filter((ms) => ms > toMs);
  for (const dateMs of new Set(later.sort((one, other) => one - other))) {
    // Zones are up to 14 hours off, and an evening may run on into the next day.
    sweep(asked, { fromMs: dateMs - DAY_MS, toMs: dateMs + 3 * DAY_MS }, best);
  }
  return [...best.values()].map((stretch) => ({
    opening: stretch.opening,
    atMs: stretch.fromMs === fromMs ? fromMs : momentIn(stretch),
  }));
}

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
/** A year and a day, so that every weekday and every holiday comes up. */
const SWEEP_MS = 367 * DAY_MS;

type Asked = readonly { readonly name: string; readonly days: PreparedSchedule }[];

type Stretch = {
  readonly opening: ReadonlyMap<string, OpeningState>;
  readonly fromMs: number;
  readonly toMs: number;
};

function sweep(
  asked: Asked,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  best: Map<string, Stretch>,
): void {
  let atMs = fromMs;
  while (atMs < toMs) {
    const opening = new Map(asked.map(({ name, days }) => [name, openingAt(days, atMs)]));
    const nextMs = Math.min(...asked.map(({ days }) => edgeAfter(days, atMs)));
    // At the end of what a calendar holds there is no next day.
    if (!(nextMs > atMs)) return;
    const key = [...opening.values()].join();
    const known = best.get(key);
    if (known === undefined || (lengthOf(known) < LONG_MS && nextMs - atMs > lengthOf(known))) {
      best.set(key, { opening, fromMs: atMs, toMs: nextMs });
    }
    atMs = nextMs;
  }
}

/** Long enough for any call; the first such stretch is as good as a longer one. */
const LONG_MS = 2 * HOUR_MS;

function lengthOf({ fromMs, toMs }: Stretch): number {
  return toMs - fromMs;
}

/** The next instant at which a schedule may say something else: midnight at the latest. */
function edgeAfter(days: PreparedSchedule, atMs: number): number {
  const day = days.dayAt(atMs);
  const edges = [day.toMs, ...day.open.flatMap((open) => [open.fromMs, open.toMs])];
  return Math.min(...edges.filter((edge) => edge > atMs));
}

/** The middle of a stretch, at a quarter of an hour as people write them if it is long enough. */
function momentIn({ fromMs, toMs }: Stretch): number {
  const middle = fromMs + Math.floor((toMs - fromMs) / 2);
  const quarter = middle - (middle % QUARTER_MS);
  return quarter >= fromMs ? quarter : middle;
}

const QUARTER_MS = HOUR_MS / 4;

/** The plain dates that a schedule names, as midnights of UTC. */
function datesOf({ except, holidays }: Schedule): readonly number[] {
  const written = [...except.map(({ days }) => days.value), ...holidays.map(({ value }) => value)];
  return written.filter(isDate).map((date) => Date.parse(`${date}T00:00:00Z`));
}
