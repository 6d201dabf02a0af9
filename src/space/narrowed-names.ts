import type { Possible } from '../conditions/possible.ts';
import type { PossibleNames } from '../conditions/possible-names.ts';
import type { Axis } from './axis.ts';

/** What names can be in some cells, and whether one that was read has no value there. */
export type NarrowedNames = PossibleNames & { readonly wasUnset: () => boolean };

/**
 * What the names of expressions can be within one cell of each of some axes; what has no axis can
 * be what it is declared as.
 *
 * @param cells The cell of each axis, by the axis' index.
 */
export function narrowedNames(
  axes: readonly Axis[],
  cells: ReadonlyMap<number, number>,
  declared: PossibleNames,
): NarrowedNames {
  let wasUnset = false;
  const cellOf = (index: number) => {
    const cell = cells.get(index);
    return cell === undefined ? undefined : axes[index]?.cells[cell];
  };
  return {
    variable: (name) => {
      const cell = cellOf(axes.findIndex((axis) => axis.kind === 'variable' && axis.name === name));
      if (cell === undefined) return declared.variable(name);
      if (cell.possible === undefined) wasUnset = true;
      return cell.possible ?? ANY;
    },
    hours: (schedule) => {
      const index = axes.findIndex(({ kind }) => kind === 'hours');
      const cell = cells.get(index);
      const state = cell === undefined ? undefined : axes[index]?.opening[cell]?.get(schedule);
      return state === undefined ? declared.hours(schedule) : { kind: 'values', values: [state] };
    },
    wasUnset: () => wasUnset,
  };
}

const ANY: Possible = { kind: 'any' };
