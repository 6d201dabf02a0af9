import type { OpeningState } from '../schedule/opening-state.ts';
import type { Opening } from '../space/axis.ts';

/**
 * Some of the openings that schedules can have together, as a person says them: by one schedule
 * where that says it all (`"shop" is closed or has a holiday`), else one after the other, or by how
 * many they are above 3. O(openings * schedules).
 */
export function openingWords(all: readonly Opening[], some: readonly Opening[]): string {
  for (const schedule of all[0]?.keys() ?? []) {
    const states = new Set(some.flatMap((opening) => opening.get(schedule) ?? []));
    const alike = all.filter((opening) => states.has(opening.get(schedule) ?? 'open'));
    if (alike.length === some.length) return stateWords(schedule, [...states]);
  }
  if (some.length > CASES_MAX) return `schedules stand in one of ${some.length} ways`;
  return some
    .map((opening) =>
      Array.from(opening, ([schedule, state]) => stateWords(schedule, [state])).join(' and '),
    )
    .join(', or ');
}

const CASES_MAX = 3;

function stateWords(schedule: string, states: readonly OpeningState[]): string {
  const words = states.map((one) => (one === 'holiday' ? 'has a holiday' : `is ${one}`));
  return `"${schedule}" ${words.join(' or ')}`;
}
