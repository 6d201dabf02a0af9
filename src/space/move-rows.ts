/** Collects the moves of one location after the other into compressed rows. */
export type MoveRows = {
  /** Ends the row of the location before and begins the next one. */
  readonly beginRow: () => void;
  /** Adds a move: see `Space` for what each number means. */
  readonly add: (
    to: number,
    by: number,
    acts: number,
    way: number,
    guard: number,
    open: number,
    effect: number,
  ) => void;
  readonly finish: () => FinishedRows;
};

/** The rows as arrays; the moves of row `n` are `firstMove[n]` to below `firstMove[n + 1]`. */
export type FinishedRows = {
  readonly rowCount: number;
  readonly firstMove: Int32Array;
  readonly moveTo: Int32Array;
  readonly moveBy: Uint8Array;
  readonly moveWay: Int32Array;
  readonly moveActs: Uint8Array;
  readonly moveGuard: Int32Array;
  readonly moveOpen: Int32Array;
  readonly moveEffect: Int32Array;
};

/**
 * Makes an empty collection of rows; it grows by doubling, so that a move costs 22 bytes or 44.
 *
 * @param expected About how many moves there will be; 1 or more.
 */
export function moveRows(expected: number): MoveRows {
  const first: number[] = [];
  let rows = room(expected);
  let count = 0;
  return {
    beginRow: () => {
      first.push(count);
    },
    add: (to, by, acts, way, guard, open, effect) => {
      if (count === rows.to.length) rows = grown(rows);
      rows.to[count] = to;
      rows.by[count] = by;
      rows.way[count] = way;
      rows.acts[count] = acts;
      rows.guard[count] = guard;
      rows.open[count] = open;
      rows.effect[count] = effect;
      count += 1;
    },
    finish: () => {
      const firstMove = new Int32Array(first.length + 1);
      firstMove.set(first);
      firstMove[first.length] = count;
      return {
        rowCount: first.length,
        firstMove,
        moveTo: rows.to.slice(0, count),
        moveBy: rows.by.slice(0, count),
        moveWay: rows.way.slice(0, count),
        moveActs: rows.acts.slice(0, count),
        moveGuard: rows.guard.slice(0, count),
        moveOpen: rows.open.slice(0, count),
        moveEffect: rows.effect.slice(0, count),
      };
    },
  };
}

type Room = {
  readonly to: Int32Array;
  readonly by: Uint8Array;
  readonly way: Int32Array;
  readonly acts: Uint8Array;
  readonly guard: Int32Array;
  readonly open: Int32Array;
  readonly effect: Int32Array;
};

function room(size: number): Room {
  return {
    to: new Int32Array(size),
    by: new Uint8Array(size),
    way: new Int32Array(size),
    acts: new Uint8Array(size),
    guard: new Int32Array(size),
    open: new Int32Array(size),
    effect: new Int32Array(size),
  };
}

function grown(full: Room): Room {
  const larger = room(full.to.length * 2);
  larger.to.set(full.to);
  larger.by.set(full.by);
  larger.way.set(full.way);
  larger.acts.set(full.acts);
  larger.guard.set(full.guard);
  larger.open.set(full.open);
  larger.effect.set(full.effect);
  return larger;
}
