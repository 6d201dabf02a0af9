import type { Space } from '../space/space.ts';
import type { Relation } from './relation.ts';
import type { SweepOrder } from './sweep-order.ts';

/** A space made ready for the searches of a proof; see `groundOf`. */
export type Ground = {
  readonly space: Space;
  /** What each move does. Moves with the same guard and effect share one. */
  readonly relations: readonly Relation[];
  /** The moves into location `l` are `inMove` from `firstIn[l]` to below `firstIn[l + 1]`. */
  readonly firstIn: Int32Array;
  readonly inMove: Int32Array;
  /** The location that each move leaves. */
  readonly moveFrom: Int32Array;
  /** The order of all sweeps; worked out when it is first asked for. */
  readonly order: () => SweepOrder;
};
