/** Collects the moves of one node after the other into compressed rows. */
export type MoveRows = {
  /** Ends the row of the node before and begins the next one. */
  readonly beginNode: () => void;
  readonly add: (move: Move) => void;
  readonly finish: () => FinishedRows;
};

/** One move: see `StateGraph` for what each number means. */
export type Move = {
  readonly to: number;
  readonly by: number;
  readonly way: number;
  readonly acts: number;
};

/** The rows as arrays; the moves of node `n` are `firstMove[n]` to below `firstMove[n + 1]`. */
export type FinishedRows = {
  readonly nodeCount: number;
  readonly firstMove: Int32Array;
  readonly moveTo: Int32Array;
  readonly moveBy: Uint8Array;
  readonly moveWay: Int32Array;
  readonly moveActs: Uint8Array;
};

/** Makes an empty collection of rows. */
export function moveRows(): MoveRows {
  const first: number[] = [];
  const to: number[] = [];
  const by: number[] = [];
  const way: number[] = [];
  const acts: number[] = [];
  return {
    beginNode: () => {
      first.push(to.length);
    },
    add: (move) => {
      to.push(move.to);
      by.push(move.by);
      way.push(move.way);
      acts.push(move.acts);
    },
    finish: () => ({
      nodeCount: first.length,
      firstMove: Int32Array.from([...first, to.length]),
      moveTo: Int32Array.from(to),
      moveBy: Uint8Array.from(by),
      moveWay: Int32Array.from(way),
      moveActs: Uint8Array.from(acts),
    }),
  };
}
