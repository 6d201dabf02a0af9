import { conditionOf } from '../proof/condition-of.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { Axis, Opening } from '../space/axis.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { put } from '../space/put.ts';
import type { Space } from '../space/space.ts';

/**
 * What schedules say in some of the worlds that occur, in the fewest words: `"shop" is open`, where
 * it makes no difference what the others say.
 */
export function worldWords(told: readonly Opening[], all: readonly Opening[]): string {
  const axes = axesOf(all);
  const size = axes.reduce((product, { cells }) => product * cells.length, 1);
  const bitsOf = (openings: readonly Opening[]) => {
    const bits = emptyBits(size);
    for (const opening of openings) put(bits, valuationOf(opening, axes));
    return bits;
  };
  // Nothing else of a space is asked for.
  const space = { axes, size } as Space;
  return conditionOf(space, bitsOf(told), bitsOf(all)).words;
}

function valuationOf(opening: Opening, axes: readonly Axis[]): number {
  return axes.reduce((sum, { name, stride, opening: states }) => {
    const cell = states.findIndex((one) => one.get(name) === opening.get(name));
    return sum + Math.max(0, cell) * stride;
  }, 0);
}

/** An axis a schedule, with a cell for each thing that it says in some world. */
function axesOf(all: readonly Opening[]): readonly Axis[] {
  const states = new Map<string, Set<OpeningState>>();
  for (const opening of all) {
    for (const [name, state] of opening) {
      const known = states.get(name) ?? new Set();
      states.set(name, known.add(state));
    }
  }
  let stride = 1;
  return Array.from(states, ([name, said]): Axis => {
    const cells = Array.from(said, (state) => ({
      label: state === 'holiday' ? `"${name}" has a holiday` : `"${name}" is ${state}`,
      possible: undefined,
      sample: undefined,
    }));
    const opening = Array.from(said, (state) => new Map([[name, state]]));
    const axis = { cells, stride, initial: cells.map((_, cell) => cell), opening };
    stride *= cells.length;
    return { kind: 'hours', name, isFixed: true, isLookedUp: false, ...axis };
  });
}
