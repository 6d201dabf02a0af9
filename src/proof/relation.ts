import type { Bits } from '../space/bits.ts';

/** What a move does to the valuations in which it is possible: its guard and its effect in one. */
export type Relation = {
  /** In which valuations the move is possible; `undefined` for all. */
  readonly possible: Bits | undefined;
  /** One or more; a valuation in several of them may become any of what they make of it. */
  readonly shifts: readonly Shift[];
  /** Whether it is possible in all valuations and changes none. */
  readonly isPlain: boolean;
};

/** Every valuation in `mask` (all of them for `undefined`) moves by the same number, up or down. */
export type Shift = { readonly mask: Bits | undefined; readonly by: number };
