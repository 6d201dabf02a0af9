import type { Bits } from '../space/bits.ts';
import { fullBits } from '../space/full-bits.ts';
import { maskOf } from '../space/mask-of.ts';
import type { Space } from '../space/space.ts';

/** Worlds that are told apart in the table of a proof: those with the same opening hours. */
export type WorldClass = {
  /** `"office" is closed`; empty where the flow asks no schedule. */
  readonly name: string;
  readonly bits: Bits;
};

/** The classes of worlds of a space, in the order of its cells. O(classes * size). */
export function worldClasses({ axes, size }: Space): readonly WorldClass[] {
  const hours = axes.find(({ kind }) => kind === 'hours');
  if (hours === undefined) return [{ name: '', bits: fullBits(size) }];
  return hours.cells.map(({ label }, cell) => ({ name: label, bits: maskOf(size, hours, [cell]) }));
}
