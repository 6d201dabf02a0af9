import type { Moment } from './moment.ts';

/** All moments of a call up to one, the beginning first. O(acts). */
export function momentsOf(last: Moment): readonly Moment[] {
  const moments: Moment[] = [];
  for (let at: Moment | undefined = last; at !== undefined; at = at.before) moments.push(at);
  return moments.reverse();
}
