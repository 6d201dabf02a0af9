import type { OpeningState } from '../schedule/opening-state.ts';
import type { Opening } from '../space/axis.ts';

/**
 * Some of the openings that schedules can have together, as a person says them: by one schedule
 * where that says it all (`"shop" is closed or has a holiday`), by several where they are free of
 * each other, else one after the other, or by how many they are above 3. O(openings * schedules).
 */
export function openingWords(all: readonly Opening[], some: readonly Opening[]): string {
  const told = new Map<string, ReadonlySet<OpeningState>>();
  for (const schedule of all[0]?.keys() ?? []) {
    const states = statesOf(some, schedule);
    const alone = new Map([[schedule, states]]);
    if (all.filter(isWithin(alone)).length === some.length) return stateWords(schedule, states);
    if (states.size < statesOf(all, schedule).size) told.set(schedule, states);
  }
  if (all.filter(isWithin(told)).length === some.length) {
    return Array.from(told, ([schedule, states]) => stateWords(schedule, states)).join(' and ');
  }
  if (some.length > CASES_MAX) return `schedules stand in one of ${some.length} ways`;
  return some
    .map((opening) =>
      Array.from(opening, ([schedule, state]) => stateWords(schedule, new Set([state]))).join(
        ' and ',
      ),
    )
    .join(', or ');
}

const CASES_MAX = 3;

function statesOf(openings: readonly Opening[], schedule: string): ReadonlySet<OpeningState> {
  return new Set(openings.flatMap((opening) => opening.get(schedule) ?? []));
}

function isWithin(told: ReadonlyMap<string, ReadonlySet<OpeningState>>) {
  return (opening: Opening): boolean =>
    [...told].every(([schedule, states]) => states.has(opening.get(schedule) ?? 'closed'));
}

function stateWords(schedule: string, states: ReadonlySet<OpeningState>): string {
  const words = Array.from(states, (one) => (one === 'holiday' ? 'has a holiday' : `is ${one}`));
  return `"${schedule}" ${words.join(' or ')}`;
}
