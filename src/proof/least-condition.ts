/** In which valuations something holds, in as few cells of axes as were found. */
export type LeastCondition = {
  /** `office is closed and lang = es`; `always` and `never` where nothing decides. */
  readonly words: string;
  /**
   * Of these cases at least one holds; an empty case always does. `undefined` where they would be
   * more than 3, so that the words only count.
   */
  readonly cases: readonly Conjunction[] | undefined;
};

/** All of these hold. */
export type Conjunction = readonly Literal[];

/** An axis, by its index in the space, is in one of these cells. */
export type Literal = { readonly axis: number; readonly cells: readonly number[] };
