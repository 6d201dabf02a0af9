import type { Bits } from '../space/bits.ts';
import { difference } from '../space/difference.ts';
import { firstOf } from '../space/first-of.ts';
import { has } from '../space/has.ts';
import { isEmpty } from '../space/is-empty.ts';
import { cubeBits } from './cube-bits.ts';

/** For each axis the cells that are allowed; `undefined` where all are. */
export type Cube = readonly (readonly number[] | undefined)[];

/**
 * The fewest cubes, 3 at most, that hold all of `on` and nothing of `off`; `undefined` where there
 * is no such cover, or none was found. No cubes for an empty `on`.
 *
 * One cube holds all if and only if the smallest box around `on` does. Of several one has to hold
 * the first valuation: the largest that do are tried, from the simplest on, and the rest is covered
 * by one cube less.
 *
 * @param cells For each axis and cell the valuations in it.
 */
export function cubeCover(
  cells: readonly (readonly Bits[])[],
  on: Bits,
  off: Bits,
): readonly Cube[] | undefined {
  for (let cubes = 1; cubes <= CUBES_MAX; cubes += 1) {
    const cover = coverBy(cubes, cells, on, off);
    if (cover !== undefined) return cover;
  }
  return undefined;
}

const CUBES_MAX = 3;
/** Above so many axes not all ways to leave some out are tried. */
const AXES_MAX = 10;
/** How many cubes around one valuation are tried. */
const TRIED_MAX = 16;

function coverBy(
  cubes: number,
  cells: readonly (readonly Bits[])[],
  on: Bits,
  off: Bits,
): readonly Cube[] | undefined {
  if (isEmpty(on)) return [];
  const box = cells.map((masks) => masks.flatMap((mask, cell) => (meets(mask, on) ? [cell] : [])));
  const [single] = simplest(cells, box, off);
  if (single !== undefined) return [single];
  if (cubes === 1) return undefined;
  const first = firstOf(on);
  const point = cells.map((masks) =>
    masks.flatMap((mask, cell) => (has(mask, first) ? [cell] : [])),
  );
  const tried = new Set<string>();
  for (const narrow of simplest(cells, point, off)) {
    for (const isReverse of [false, true]) {
      const cube = widened(cells, narrow, { on, off, isReverse });
      const key = JSON.stringify(cube);
      if (tried.has(key) || tried.size >= TRIED_MAX) continue;
      tried.add(key);
      const rest = coverBy(cubes - 1, cells, difference(on, cubeBits(cells, cube, on)), off);
      if (rest !== undefined) return [cube, ...rest];
    }
  }
  return undefined;
}

/**
 * The ways to leave axes out of a box so that it still holds nothing of `off`, none of them with an
 * axis to spare; those with the fewest axes first, then those with the fewest cells.
 */
function simplest(
  cells: readonly (readonly Bits[])[],
  box: readonly (readonly number[])[],
  off: Bits,
): readonly Cube[] {
  const whole = box.map((allowed, axis) =>
    allowed.length === cells[axis]?.length ? undefined : allowed,
  );
  const keeps = (cube: Cube): boolean => isEmpty(cubeBits(cells, cube, off));
  if (!keeps(whole)) return [];
  const used = whole.flatMap((allowed, axis) => (allowed === undefined ? [] : [axis]));
  if (used.length > AXES_MAX) return [withoutSpare(whole, used, keeps)];
  const found: { readonly kept: number; readonly cube: Cube }[] = [];
  for (const kept of subsetsBySize(used.length)) {
    if (found.some((smaller) => (smaller.kept & kept) === smaller.kept)) continue;
    const cube = whole.map((allowed, axis) =>
      ((kept >>> used.indexOf(axis)) & 1) === 1 ? allowed : undefined,
    );
    if (keeps(cube)) found.push({ kept, cube });
  }
  const axesOf = (cube: Cube): number => cube.filter((allowed) => allowed !== undefined).length;
  return found
    .map(({ cube }) => cube)
    .sort((one, other) => axesOf(one) - axesOf(other) || one.flat().length - other.flat().length);
}

function withoutSpare(whole: Cube, used: readonly number[], keeps: (cube: Cube) => boolean): Cube {
  let cube = whole;
  for (const spare of used) {
    const smaller = cube.map((allowed, axis) => (axis === spare ? undefined : allowed));
    if (keeps(smaller)) cube = smaller;
  }
  return cube;
}

/** All sets of so many things, as bits, the smaller ones first. */
function subsetsBySize(things: number): readonly number[] {
  const sizeOf = (set: number): number => set.toString(2).replaceAll('0', '').length;
  return Array.from({ length: 2 ** things }, (_, set) => set).sort(
    (one, other) => sizeOf(one) - sizeOf(other) || one - other,
  );
}

/** The cube with all cells more that bring something of `on` and nothing of `off`, axis by axis. */
function widened(
  cells: readonly (readonly Bits[])[],
  narrow: Cube,
  { on, off, isReverse }: { readonly on: Bits; readonly off: Bits; readonly isReverse: boolean },
): Cube {
  const axes = narrow.map((_, axis) => axis);
  let cube = narrow;
  for (const axis of isReverse ? axes.reverse() : axes) {
    for (let cell = 0; cell < (cells[axis]?.length ?? 0); cell += 1) {
      const allowed = cube[axis];
      if (allowed === undefined || allowed.includes(cell)) continue;
      const only = cube.with(axis, [cell]);
      if (isEmpty(cubeBits(cells, only, on)) || !isEmpty(cubeBits(cells, only, off))) continue;
      cube = cube.with(
        axis,
        [...allowed, cell].sort((one, other) => one - other),
      );
    }
  }
  return cube;
}

function meets(one: Bits, other: Bits): boolean {
  return one.some((word, index) => (word & (other[index] ?? 0)) !== 0);
}
