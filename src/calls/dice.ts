/** Chance that is always the same for the same seed. */
export type Dice = {
  /** A whole number from 0 up to but without `limit`, which is 1 or more. */
  readonly below: (limit: number) => number;
  /** One of some items, of which there is at least one. */
  readonly pick: <Item>(first: Item, ...others: readonly Item[]) => Item;
};

/** Dice of a seed, by Mulberry32: 32 bits of state, enough to scatter choices, on any machine. */
export function toDice(seed: number): Dice {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (first, ...others) => others[below(others.length + 1) - 1] ?? first,
  };
}
