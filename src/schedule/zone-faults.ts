import type { Schedule } from '../model/flow.ts';
import { suggestion } from '../text/suggestion.ts';
import type { ScheduleFault } from './prepared-schedule.ts';
import { USUAL_ZONES } from './usual-zones.ts';

/**
 * What is wrong with the time zones of schedules; that one is missing is the reader's to tell. Each
 * zone is looked up once, and the usual ones not with the platform, whose data takes long to load.
 */
export function zoneFaults(schedules: Iterable<Schedule>): readonly ScheduleFault[] {
  const advices = new Map<string, string | undefined>();
  return Array.from(schedules).flatMap(({ id, timezone }): readonly ScheduleFault[] => {
    if (timezone === undefined) return [];
    const zone = timezone.value;
    const advice = advices.has(zone) ? advices.get(zone) : adviceFor(zone);
    advices.set(zone, advice);
    if (advice === undefined) return [];
    const message = `Schedule "${id}" is in time zone "${zone}", which does not exist: ${advice}`;
    return [{ at: timezone.at, message }];
  });
}

/** What would be right; `undefined` for a zone that exists. */
function adviceFor(zone: string): string | undefined {
  if (USUAL_ZONES.has(zone) || isZone(zone)) return undefined;
  const near = suggestion(zone, Intl.supportedValuesOf('timeZone'));
  return near === undefined ? 'name one such as "Europe/Berlin"' : `did you mean "${near}"?`;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
