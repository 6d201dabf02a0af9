import type { Axis } from '../src/space/axis.ts';
import type { Bits } from '../src/space/bits.ts';
import type { Effect } from '../src/space/effect.ts';
import { emptyBits } from '../src/space/empty-bits.ts';
import { END } from '../src/space/end.ts';
import { FIRST_STATE } from '../src/space/first-state.ts';
import { fullBits } from '../src/space/full-bits.ts';
import { MOVER } from '../src/space/mover.ts';
import { put } from '../src/space/put.ts';
import type { Space } from '../src/space/space.ts';

/**
 * The space of a large phone menu, the same every time: of ten steps seven are menus with six keys,
 * silence and wrong keys, and one each a branch on an axis, an assignment, and a desk. Every other
 * axis is fixed for a call (hours, what is known of the caller), and a call begins in any cell of
 * it; the rest (language, what was asked) is assigned on the way.
 *
 * @param cells How many cells each axis has; their product is the size of the space.
 */
export function proofSpace(steps: number, cells: readonly number[]): Space {
  const axes = axesOf(cells);
  const size = cells.reduce((product, count) => product * count, 1);
  const inCell = (axis: Axis, cell: number): Bits =>
    setWhere(size, (valuation) => cellAt(axis, valuation) === cell);
  const guards = axes.flatMap((axis) => axis.cells.map((_, cell) => inCell(axis, cell)));
  const firstGuard = axes.map((_, axis) =>
    cells.slice(0, axis).reduce((sum, count) => sum + count, 0),
  );
  const effects = axes.flatMap((axis): readonly Effect[] =>
    axis.isFixed ? [] : axis.cells.map((_, into) => assignment(axis, into, inCell)),
  );
  const rows: Row[] = [];
  const firstMove = new Int32Array(FIRST_STATE + steps + 1);
  for (let step = 0; step < steps; step += 1) {
    firstMove[FIRST_STATE + step] = rows.length;
    rows.push(...movesOf(step, steps, { axes, firstGuard, effects: effects.length }));
  }
  firstMove[FIRST_STATE + steps] = rows.length;
  return {
    graph: NO_GRAPH,
    axes,
    size,
    locationCount: FIRST_STATE + steps,
    backBase: FIRST_STATE + steps,
    start: FIRST_STATE,
    startBits: setWhere(size, (valuation) =>
      axes.every((axis) => axis.initial.includes(cellAt(axis, valuation))),
    ),
    firstMove,
    moveTo: Int32Array.from(rows, ({ to }) => to),
    moveBy: Uint8Array.from(rows, ({ by }) => by),
    moveWay: new Int32Array(rows.length).fill(-1),
    moveActs: Uint8Array.from(rows, ({ acts }) => acts),
    moveGuard: Int32Array.from(rows, ({ guard }) => guard ?? -1),
    moveEffect: Int32Array.from(rows, ({ effect }) => effect ?? -1),
    guards,
    effects,
    substituted: emptyBits(size),
    givenUp: [],
    leftOut: [],
    moveOpen: new Int32Array(rows.length).fill(-1),
    judge: () => ({ may: fullBits(size), sure: emptyBits(size), axes: [] }),
  };
}

type Row = {
  readonly to: number;
  readonly by: number;
  readonly acts: number;
  readonly guard?: number;
  readonly effect?: number;
};

const NO_GRAPH: Space['graph'] = {
  steps: [],
  types: [],
  indexOf: new Map(),
  start: -1,
  ways: [],
  firstWay: new Int32Array(1),
  wayFrom: new Int32Array(0),
  wayTo: new Int32Array(0),
};

function axesOf(cells: readonly number[]): readonly Axis[] {
  let stride = 1;
  return cells.map((count, index) => {
    const isFixed = index % 2 === 0;
    const axis: Axis = {
      kind: index === 0 ? 'hours' : 'variable',
      name: index === 0 ? 'hours' : `variable ${index}`,
      cells: Array.from({ length: count }, (_, cell) => ({
        label: `${index}: ${cell}`,
        possible: undefined,
        sample: undefined,
      })),
      stride,
      isFixed,
      initial: isFixed ? Array.from({ length: count }, (_, cell) => cell) : [0],
      opening: [],
      isLookedUp: false,
    };
    stride *= count;
    return axis;
  });
}

function cellAt({ cells, stride }: Axis, valuation: number): number {
  return Math.floor(valuation / stride) % cells.length;
}

function assignment(axis: Axis, into: number, inCell: (axis: Axis, cell: number) => Bits): Effect {
  return axis.cells.map((_, cell) => ({
    from: inCell(axis, cell),
    shift: (into - cell) * axis.stride,
  }));
}

function movesOf(
  step: number,
  steps: number,
  known: {
    readonly axes: readonly Axis[];
    readonly firstGuard: readonly number[];
    readonly effects: number;
  },
): readonly Row[] {
  const at = (other: number): number => FIRST_STATE + (other % steps);
  // A tree of menus with ways across, back to the top and, now and then, to a step far away.
  const below = (key: number): number => at(key === 5 ? step * 7919 + 13 : step * 3 + key + 1);
  switch (step % 10) {
    case 3: {
      const index = ((step / 10) % known.axes.length) | 0;
      const cells = known.axes[index]?.cells ?? [];
      return cells.map((_, cell) => ({
        to: below(cell),
        by: MOVER.world,
        acts: 0,
        guard: (known.firstGuard[index] ?? 0) + cell,
      }));
    }
    case 6: {
      const effect = ((step / 10) | 0) % known.effects;
      return [{ to: below(0), by: MOVER.flow, acts: 0, effect }];
    }
    case 9:
      return [
        { to: step % 20 === 9 ? END.human : END.cutOff, by: MOVER.world, acts: 0 },
        { to: at(0), by: MOVER.world, acts: 0 },
      ];
    default: {
      const keys = Array.from({ length: 6 }, (_, key) => ({
        to: below(key),
        by: MOVER.key,
        acts: 1,
      }));
      const events = { to: at(step + 1), acts: 3 };
      return [...keys, { ...events, by: MOVER.silence }, { ...events, by: MOVER.wrongKey }];
    }
  }
}

function setWhere(size: number, isIn: (valuation: number) => boolean): Bits {
  const bits = emptyBits(size);
  for (let valuation = 0; valuation < size; valuation += 1) {
    if (isIn(valuation)) put(bits, valuation);
  }
  return bits;
}
