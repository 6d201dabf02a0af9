import type { CompactGraph } from '../../src/graph/compact-graph.ts';
import type { Axis } from '../../src/space/axis.ts';
import type { Bits } from '../../src/space/bits.ts';
import type { Effect } from '../../src/space/effect.ts';
import { emptyBits } from '../../src/space/empty-bits.ts';
import { FIRST_STATE } from '../../src/space/first-state.ts';
import { put } from '../../src/space/put.ts';
import type { Space } from '../../src/space/space.ts';
import { type Dice, diceOf } from './dice.ts';

/**
 * A small space of chance: 1 to 4 axes of 2 to 4 cells, up to 8 locations with up to 4 moves each,
 * guards and effects of all kinds, results that the world picks among them. No flow stands behind
 * it, so that moves may be what no step has yet.
 */
export function randomSpace(seed: number): Space {
  const dice = diceOf(seed);
  const axes = randomAxes(dice);
  const size = axes.reduce((product, { cells }) => product * cells.length, 1);
  const guards = Array.from({ length: 4 }, () => randomSet(dice, axes, size));
  const effects = Array.from({ length: 5 }, () => randomEffect(dice, axes, size));
  const locationCount = FIRST_STATE + 1 + dice.below(8);
  const firstMove = new Int32Array(locationCount + 1);
  const rows: (readonly number[])[] = [];
  for (let location = FIRST_STATE; location < locationCount; location += 1) {
    firstMove[location] = rows.length;
    for (let moves = dice.below(5); moves > 0; moves -= 1) {
      rows.push([
        dice.chance(0.25) ? dice.below(FIRST_STATE) : locationFrom(dice, locationCount),
        dice.below(6),
        dice.pick([0, 0, 1, 1, 2, 3]),
        dice.chance(0.4) ? -1 : dice.below(guards.length),
        dice.chance(0.4) ? -1 : dice.below(effects.length),
      ]);
    }
  }
  firstMove[locationCount] = rows.length;
  const column = (index: number): number[] => rows.map((row) => row[index] ?? 0);
  return {
    graph: NO_GRAPH,
    axes,
    size,
    locationCount,
    backBase: locationCount,
    start: locationFrom(dice, locationCount),
    startBits: randomSet(dice, axes, size),
    firstMove,
    moveTo: Int32Array.from(column(0)),
    moveBy: Uint8Array.from(column(1)),
    moveActs: Uint8Array.from(column(2)),
    moveWay: new Int32Array(rows.length).fill(-1),
    moveGuard: Int32Array.from(column(3)),
    moveOpen: new Int32Array(rows.length).fill(-1),
    moveEffect: Int32Array.from(column(4)),
    guards,
    effects,
    substituted: emptyBits(size),
    judge: () => ({ may: emptyBits(size), sure: emptyBits(size), axes: [] }),
    givenUp: [],
    leftOut: [],
  };
}

const NO_GRAPH: CompactGraph = {
  steps: [],
  types: [],
  indexOf: new Map(),
  start: -1,
  ways: [],
  firstWay: new Int32Array(1),
  wayFrom: new Int32Array(0),
  wayTo: new Int32Array(0),
};

function locationFrom(dice: Dice, locationCount: number): number {
  return FIRST_STATE + dice.below(locationCount - FIRST_STATE);
}

function randomAxes(dice: Dice): readonly Axis[] {
  let stride = 1;
  return Array.from({ length: 1 + dice.below(4) }, (_, index) => {
    const cells = Array.from({ length: 2 + dice.below(3) }, (__, cell) => ({
      label: `v${index} = ${cell}`,
      possible: undefined,
      sample: undefined,
    }));
    const axis: Axis = {
      kind: 'variable',
      name: `v${index}`,
      cells,
      stride,
      isFixed: false,
      isLookedUp: false,
      initial: [0],
      opening: [],
    };
    stride *= cells.length;
    return axis;
  });
}

function cellAt({ cells, stride }: Axis, valuation: number): number {
  return Math.floor(valuation / stride) % cells.length;
}

function setWhere(size: number, isIn: (valuation: number) => boolean): Bits {
  const bits = emptyBits(size);
  for (let valuation = 0; valuation < size; valuation += 1)
    if (isIn(valuation)) put(bits, valuation);
  return bits;
}

/** A cell of an axis, what is left without it, any valuations, or now and then all or none. */
function randomSet(dice: Dice, axes: readonly Axis[], size: number): Bits {
  const axis = axisOf(dice, axes);
  const cell = dice.below(axis.cells.length);
  switch (dice.below(6)) {
    case 0:
      return setWhere(size, () => dice.chance(0.5));
    case 1:
      return setWhere(size, () => true);
    case 2:
      return setWhere(size, (valuation) => cellAt(axis, valuation) !== cell);
    case 3:
      return dice.chance(0.3) ? emptyBits(size) : setWhere(size, () => dice.chance(0.9));
    default:
      return setWhere(size, (valuation) => cellAt(axis, valuation) === cell);
  }
}

/** An assignment, one of any value, a count that stops at its end, or shifts without a sense. */
function randomEffect(dice: Dice, axes: readonly Axis[], size: number): Effect {
  const axis = axisOf(dice, axes);
  const { stride, cells } = axis;
  const into = dice.below(cells.length);
  const from = (cell: number): Bits => setWhere(size, (value) => cellAt(axis, value) === cell);
  switch (dice.below(4)) {
    case 0:
      return cells.map((_, cell) => ({ from: from(cell), shift: (into - cell) * stride }));
    case 1:
      return cells.flatMap((_, cell) =>
        cells.map((__, to) => ({ from: from(cell), shift: (to - cell) * stride })),
      );
    case 2:
      return cells.slice(1).map((_, cell) => ({ from: from(cell), shift: stride }));
    default:
      return Array.from({ length: 1 + dice.below(3) }, () => {
        const shift = dice.below(2 * size) - size;
        const fits = (value: number): boolean => value + shift >= 0 && value + shift < size;
        return { from: setWhere(size, (value) => fits(value) && dice.chance(0.6)), shift };
      });
  }
}

function axisOf(dice: Dice, axes: readonly Axis[]): Axis {
  const axis = axes[dice.below(axes.length)];
  if (axis === undefined) throw new Error('a space of chance has an axis');
  return axis;
}
