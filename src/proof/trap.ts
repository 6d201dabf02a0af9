import type { Bits } from '../space/bits.ts';

/** Locations from each of which a call can come to every other without leaving what is lost. */
export type Trap = {
  /** In rising order, which is the order of the file. */
  readonly locations: readonly number[];
  /** Whether a call can go round in it; if not, it is one location on the way to other traps. */
  readonly isCircle: boolean;
  /** The ways in from states that are not lost; none where only other traps lead here. */
  readonly entries: readonly TrapEntry[];
};

/** A move by which a call is lost. */
export type TrapEntry = {
  /** -1 where the call begins in the trap. */
  readonly move: number;
  /** The location that the move leaves; -1 where the call begins in the trap. */
  readonly from: number;
  readonly to: number;
  /** The valuations before the move with which it can lead into the trap; those of the start. */
  readonly before: Bits;
  /** The valuations with which the call then is in the trap. */
  readonly after: Bits;
};
