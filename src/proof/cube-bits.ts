import type { Bits } from '../space/bits.ts';

/** What of a set is in a cube. O(words x cells that the cube allows). */
export function cubeBits(
  cells: readonly (readonly Bits[])[],
  cube: readonly (readonly number[] | undefined)[],
  bits: Bits,
): Bits {
  const inside = bits.slice();
  cube.forEach((allowed, axis) => {
    if (allowed === undefined) return;
    const masks = allowed.flatMap((cell) => cells[axis]?.[cell] ?? []);
    for (let word = 0; word < inside.length; word += 1) {
      if (inside[word] === 0) continue;
      let any = 0;
      for (const mask of masks) any |= mask[word] ?? 0;
      inside[word] = (inside[word] ?? 0) & any;
    }
  });
  return inside;
}
