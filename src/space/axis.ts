import type { OpeningState } from '../schedule/opening-state.ts';
import type { Cell } from './cell.ts';

/**
 * One thing that a call knows, or that its world fixes, cut into the cells that the flow tells
 * apart.
 *
 * A valuation is a cell of every axis, as a number in mixed radix: cell `c` of an axis adds
 * `c * stride`. `hours` is what all schedules say at once; `duty` whether the call was last told
 * that nobody is there.
 */
export type Axis = {
  readonly kind: 'hours' | 'variable' | 'counter' | 'duty';
  /** The name of the variable or of the counting step; `hours` and `duty` for the others. */
  readonly name: string;
  /** Two or more; hours that are always the same are one. */
  readonly cells: readonly Cell[];
  readonly stride: number;
  /** Whether the call cannot change it, so that each of its cells is a world of its own. */
  readonly isFixed: boolean;
  /** Whether it is a variable that back ends give. */
  readonly isLookedUp: boolean;
  /** The cells that a call can begin with. */
  readonly initial: readonly number[];
  /** What each cell of `hours` says of each schedule; empty for the others. */
  readonly opening: readonly Opening[];
};

/** What schedules say together, by their names. */
export type Opening = ReadonlyMap<string, OpeningState>;

/** An axis without its place. */
export type Draft = Omit<Axis, 'stride'>;
