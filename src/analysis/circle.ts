/** Nodes from each of which every other can be reached: a round that a call can make for ever. */
export type Circle = {
  /** In rising order, which is the order of the file. */
  readonly nodes: readonly number[];
};
