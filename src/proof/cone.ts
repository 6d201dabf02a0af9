import type { Slice } from '../space/slice.ts';

/** What a property depends on: see `coneOf`. */
export type Cone = {
  readonly slice: Slice;
  /**
   * By location: 1 where what decides on the moves of the property's caller is kept. Elsewhere no
   * such caller comes, or it makes no difference.
   */
  readonly region: Uint8Array;
};
