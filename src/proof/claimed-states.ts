import type { Bits } from '../space/bits.ts';
import { fullBits } from '../space/full-bits.ts';
import type { Claims } from './claim.ts';
import type { States } from './states.ts';

/**
 * What was open at the beginning of a search and is no more; made in place, as nothing is claimed
 * any longer.
 *
 * @param within What was open at the beginning; everything where it is left out.
 */
export function claimedStates(
  { open }: Claims,
  locationCount: number,
  size: number,
  within: States | undefined,
): States {
  const all = fullBits(size);
  const words = all.length;
  const states: (Bits | undefined)[] = new Array(locationCount).fill(undefined);
  for (let location = 0; location < locationCount; location += 1) {
    const before = within === undefined ? all : within[location];
    if (before === undefined) continue;
    const base = location * words;
    let isSome = 0;
    for (let word = 0; word < words; word += 1) {
      const met = (before[word] ?? 0) & ~(open[base + word] ?? 0);
      open[base + word] = met;
      isSome |= met;
    }
    if (isSome !== 0) states[location] = open.subarray(base, base + words);
  }
  return states;
}
