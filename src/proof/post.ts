import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import type { Ground } from './ground.ts';
import { spread } from './spread.ts';

/** All that a move can make of some valuations. O(words x terms of its effect). */
export function post({ space, relations }: Ground, move: number, bits: Bits): Bits {
  const made = emptyBits(space.size);
  for (const shift of relations[move]?.shifts ?? []) spread(made, bits, shift, space.size);
  return made;
}
