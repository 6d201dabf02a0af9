import type { Bits } from '../space/bits.ts';
import { count } from '../space/count.ts';
import { difference } from '../space/difference.ts';
import { intersection } from '../space/intersection.ts';
import type { Space } from '../space/space.ts';
import { cellsOf } from './cells-of.ts';
import { conditionWords } from './condition-words.ts';
import { type Cube, cubeCover } from './cube-cover.ts';
import type { LeastCondition } from './least-condition.ts';

/**
 * Describes a set of valuations by the fewest cells of axes that were found: exact among the
 * valuations that can occur, whatever it says of those that cannot.
 *
 * One case that does is always found, with as few axes as can be (up to 10 axes; beyond, with none
 * to spare); two or three cases nearly always. Always the same words for the same sets.
 * O(axes x size), and up to about 2^axes x words for each case that is tried.
 *
 * @param among The valuations that can occur at that place.
 */
export function conditionOf(space: Space, bits: Bits, among: Bits): LeastCondition {
  const { axes, size } = space;
  const on = intersection(bits, among);
  const off = difference(among, bits);
  const cover = cubeCover(
    axes.map((axis) => cellsOf(axis, size)),
    on,
    off,
  );
  if (cover === undefined) {
    return { words: `in ${count(on)} of ${count(among)} cases`, cases: undefined };
  }
  const cases = cover.map((cube: Cube) =>
    cube.flatMap((cells, axis) => (cells === undefined ? [] : [{ axis, cells }])),
  );
  return { words: conditionWords(axes, cases), cases };
}
