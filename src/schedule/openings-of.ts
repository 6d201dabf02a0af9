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
 * they come up: a sweep over the moments at which one of them changes. Empty where the flow has
 * none.
 *
 * It looks at a year and a day, and at the days around each later date that a schedule names. Weeks
 * that must be like one before are passed over: those in which no schedule names a date, no country
 * has holidays, and the clocks of their zones are as far apart as before.
 *
 * O(days looked at * (schedules + changes a day)); a day of a schedule takes a quarter of a
 * millisecond, so a year of three schedules takes a quarter of a second.
 *
 * @param fromMs Where the sweep begins; what it says there comes first, with that very moment.
 */
export function openingsOf(
  flow: Pick<Flow, 'schedules'>,
  prepared: PreparedSchedules,
  fromMs: number,
): readonly OpeningSample[] {
  const asked = Array.from(flow.schedules, ([name, schedule]) => {
    const days = prepared.get(schedule);
    return days === undefined ? [] : [{ name, schedule, days }];
  }).flat();
  if (asked.length === 0 || !Number.isFinite(fromMs)) return [];
  const best = new Map<string, Stretch>();
  for (const window of windowsOf(asked, fromMs)) sweep(asked, window, best);
  return [...best.values()].map((stretch) => ({
    opening: stretch.opening,
    atMs: stretch.fromMs === fromMs ? fromMs : momentIn(stretch),
  }));
}

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** A year and a day, so that every weekday and every holiday comes up. */
const YEAR_MS = 367 * DAY_MS;

type Asked = readonly {
  readonly name: string;
  readonly schedule: Schedule;
  readonly days: PreparedSchedule;
}[];

type Window = { readonly fromMs: number; readonly toMs: number };

/** What must be looked at, in order; the first begins at `fromMs`. */
function windowsOf(asked: Asked, fromMs: number): readonly Window[] {
  const toMs = fromMs + YEAR_MS;
  const dates = asked.flatMap(({ schedule }) => datesOf(schedule)).filter((ms) => ms > fromMs);
  // Zones are up to 14 hours off, and an evening may run on into the next day.
  const around = [...new Set(dates)].map((ms) => ({
    fromMs: Math.max(fromMs, ms - DAY_MS),
    toMs: ms + 3 * DAY_MS,
  }));
  const hasCountry = asked.some(({ schedule }) =>
    schedule.holidays.some(({ value }) => !isDate(value)),
  );
  const weeks = hasCountry ? [{ fromMs, toMs }] : differentWeeks(asked, fromMs, toMs);
  return [...weeks, ...around].sort((one, other) => one.fromMs - other.fromMs);
}

/** A week and a day for each way in which the midnights of the schedules' zones lie apart. */
function differentWeeks(asked: Asked, fromMs: number, toMs: number): readonly Window[] {
  const first = { fromMs, toMs: fromMs + WEEK_MS + DAY_MS };
  const zones = new Map(asked.map((one) => [one.schedule.timezone?.value ?? 'UTC', one.days]));
  if (zones.size < 2) return [first];
  const weeks: Window[] = [];
  const seen = new Set<string>();
  for (let atMs = fromMs; atMs < toMs; atMs += WEEK_MS) {
    const midnights = Array.from(zones.values(), (days) => days.dayAt(atMs).fromMs);
    const apart = midnights.map((ms) => (ms - (midnights[0] ?? 0)) % DAY_MS).join();
    if (seen.has(apart)) continue;
    seen.add(apart);
    // The change of clocks itself lies in the week before.
    weeks.push({ fromMs: Math.max(fromMs, atMs - WEEK_MS), toMs: atMs + WEEK_MS + DAY_MS });
  }
  return weeks;
}

type Stretch = {
  readonly opening: ReadonlyMap<string, OpeningState>;
  readonly fromMs: number;
  readonly toMs: number;
};

function sweep(asked: Asked, { fromMs, toMs }: Window, best: Map<string, Stretch>): void {
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
