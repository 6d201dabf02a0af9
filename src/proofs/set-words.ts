import type { Axis } from '../space/axis.ts';
import type { Bits } from '../space/bits.ts';
import { has } from '../space/has.ts';
import type { Space } from '../space/space.ts';
import { oneOf } from './one-of.ts';
import type { SmvNames } from './smv-names.ts';

/**
 * A set of valuations as an expression over the cells of axes, exact and always the same: axis by
 * axis from the outermost on, cells with equal rests together. Nests as deep as there are axes.
 */
export function setWords({ axes, size }: Space, names: SmvNames, bits: Bits): string {
  const members = Array.from({ length: size }, (_, valuation) =>
    has(bits, valuation) ? '1' : '0',
  ).join('');
  return wordsOf(members, axes, names.axes, axes.length - 1);
}

/** @param members A `1` for each valuation of the axes up to `index` that is in the set. */
function wordsOf(
  members: string,
  axes: readonly Axis[],
  names: readonly string[],
  index: number,
): string {
  if (!members.includes('0')) return 'TRUE';
  if (!members.includes('1')) return 'FALSE';
  const axis = axes[index];
  if (axis === undefined) return 'TRUE';
  const { cells, stride } = axis;
  const byRest = new Map<string, number[]>();
  for (const [cell] of cells.entries()) {
    const rest = members.slice(cell * stride, (cell + 1) * stride);
    byRest.set(rest, [...(byRest.get(rest) ?? []), cell]);
  }
  const cases = [...byRest].flatMap(([rest, those]) => {
    const inner = wordsOf(rest, axes, names, index - 1);
    if (inner === 'FALSE') return [];
    if (those.length === cells.length) return [inner];
    const here = oneOf(names[index] ?? '', those);
    return [inner === 'TRUE' ? here : `${here} & ${inner}`];
  });
  return cases.length === 1 ? (cases[0] ?? 'FALSE') : `(${cases.join(' | ')})`;
}
