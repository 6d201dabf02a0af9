import type { Opening } from '../space/axis.ts';
import type { SpaceRow } from './proved-spaces.ts';

/** A class of worlds: what it is called, and what the schedules say there. */
export type NamedOpening = { readonly name: string; readonly opening: Opening };

/**
 * What was found first, and in place of what that left open what was found world by world. A
 * property of which something was left open is told in those finer worlds throughout.
 *
 * O(rows * worlds).
 *
 * @param worlds All of them; `second` need hold those only that lie in what was left open.
 */
export function settledRows(
  first: readonly SpaceRow[],
  second: readonly SpaceRow[],
  worlds: readonly NamedOpening[],
): readonly SpaceRow[] {
  const open = new Set(first.flatMap(({ isOpen, property }) => (isOpen ? [property] : [])));
  if (open.size === 0 || worlds.length === 0) return first;
  const finer = Array.from(open).flatMap((property) => {
    const rows = first.filter((row) => row.property === property);
    return worlds.flatMap(({ name, opening }): readonly SpaceRow[] => {
      const row = rows.find((one) => isWithin(opening, one.opening));
      if (row?.isOpen === false) return [{ ...row, world: name, opening }];
      return second.filter((one) => one.property === property && one.world === name);
    });
  });
  return [...first.filter(({ property }) => !open.has(property)), ...finer];
}

/** Whether a world is in a class; all are where there are no classes. */
function isWithin(opening: Opening, wide: Opening | undefined): boolean {
  return [...(wide ?? [])].every(([name, state]) => opening.get(name) === state);
}
