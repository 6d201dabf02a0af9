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

/** Makes an empty collection of rows; it grows by doubling, so that a move costs 10 bytes or 20. */
export function moveRows(): MoveRows {
  const first: number[] = [];
  let rows = room(1024);
  let count = 0;
  return {
    beginNode: () => {
      first.push(count);
    },
    add: ({ to, by, way, acts }) => {
      if (count === rows.to.length) rows = grown(rows);
      rows.to[count] = to;
      rows.by[count] = by;
      rows.way[count] = way;
      rows.acts[count] = acts;
      count += 1;
    },
    finish: () => {
      const firstMove = new Int32Array(first.length + 1);
      firstMove.set(first);
      firstMove[first.length] = count;
      return {
        nodeCount: first.length,
        firstMove,
        moveTo: rows.to.slice(0, count),
        moveBy: rows.by.slice(0, count),
        moveWay: rows.way.slice(0, count),
        moveActs: rows.acts.slice(0, count),
      };
    },
  };
}

type Room = {
  readonly to: Int32Array;
  readonly by: Uint8Array;
  readonly way: Int32Array;
  readonly acts: Uint8Array;
};

function room(size: number): Room {
  return {
    to: new Int32Array(size),
    by: new Uint8Array(size),
    way: new Int32Array(size),
    acts: new Uint8Array(size),
  };
}

function grown(full: Room): Room {
  const larger = room(full.to.length * 2);
  larger.to.set(full.to);
  larger.by.set(full.by);
  larger.way.set(full.way);
  larger.acts.set(full.acts);
  return larger;
}
