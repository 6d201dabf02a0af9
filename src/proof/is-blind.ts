import type { Space } from '../space/space.ts';

/**
 * Whether a space had to give up what says whether somebody is there; then a message may be help at
 * any time, and nobody is blamed for a tail that only hangs up.
 */
export function isBlind({ axes, givenUp }: Space): boolean {
  if (givenUp.length === 0 || axes.some(({ kind }) => kind === 'duty')) return false;
  const hours = axes.find(({ kind }) => kind === 'hours');
  // Of several schedules none alone says so.
  return hours?.opening[0]?.size !== 1;
}
