import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import type { Ground } from './ground.ts';
import { spreadBack } from './spread-back.ts';

/** The valuations of which a move can make one of the given. O(words x terms of its effect). */
export function pre({ space, relations }: Ground, move: number, bits: Bits): Bits {
  const found = emptyBits(space.size);
  for (const shift of relations[move]?.shifts ?? []) spreadBack(found, bits, shift, space.size);
  return found;
}
