import { fullBits } from '../space/full-bits.ts';
import type { Claims } from './claim.ts';
import type { States } from './states.ts';

/** Claims at the beginning of a search: everything is open that may be gone through. */
export function claimsOf(locationCount: number, size: number, within: States | undefined): Claims {
  const all = fullBits(size);
  const open = new Uint32Array(locationCount * all.length);
  for (let location = 0; location < locationCount; location += 1) {
    const bits = within === undefined ? all : within[location];
    if (bits !== undefined) open.set(bits, location * all.length);
  }
  return { open, news: new Uint32Array(open.length) };
}
