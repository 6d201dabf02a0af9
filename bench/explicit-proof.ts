import { END } from '../src/space/end.ts';
import { FIRST_STATE } from '../src/space/first-state.ts';
import type { Space } from '../src/space/space.ts';
import type { Proved } from './proved.ts';

/**
 * Proves that a person can be reached, one state at a time, as a good programmer would without sets:
 * states are numbers, costs stand in one array of integers, what a move makes of a valuation is
 * looked up in tables that were made before, and nothing is allocated on the way but the queues.
 *
 * @param asksActs Whether the fewest acts to each state are asked for, too.
 */
export function explicitProof(space: Space, asksActs: boolean): Proved {
  const { size, locationCount } = space;
  const isPossible = guardTables(space);
  const onward = effectTables(space, false);
  const backward = effectTables(space, true);
  const cost = new Int32Array(locationCount * size).fill(-1);
  if (asksActs) searchOn(space, { isPossible, onward, cost });
  else reachOn(space, { isPossible, onward, cost });
  const helps = searchBack(space, { isPossible, backward, cost });
  let [reached, lost, sumOfCosts] = [0, 0, 0];
  for (let state = FIRST_STATE * size; state < cost.length; state += 1) {
    const found = cost[state] ?? -1;
    if (found === -1) continue;
    reached += 1;
    sumOfCosts += found;
    if (helps[state] === 0) lost += 1;
  }
  return { reached, lost, sumOfCosts };
}

/** For each guard whether it holds, by valuation. */
function guardTables({ guards, size }: Space): readonly Uint8Array[] {
  return guards.map((guard) =>
    Uint8Array.from({ length: size }, (_, value) => bitAt(guard, value)),
  );
}

function bitAt(bits: Uint32Array, valuation: number): number {
  return ((bits[valuation >>> 5] ?? 0) >>> (valuation & 31)) & 1;
}

/** What comes of valuation `v` is in `results` from `first[v]` to below `first[v + 1]`. */
type Table = { readonly first: Int32Array; readonly results: Int32Array };

function effectTables({ effects, size }: Space, isTurned: boolean): readonly Table[] {
  return effects.map((effect) => {
    const rows: number[][] = Array.from({ length: size }, () => []);
    for (const { from, shift } of effect) {
      for (let value = 0; value < size; value += 1) {
        if (bitAt(from, value) === 0) continue;
        if (isTurned) rows[value + shift]?.push(value);
        else rows[value]?.push(value + shift);
      }
    }
    const first = new Int32Array(size + 1);
    rows.forEach((row, value) => {
      first[value + 1] = (first[value] ?? 0) + row.length;
    });
    return { first, results: Int32Array.from(rows.flat()) };
  });
}

/** What the searches along the moves go by, and what they fill in. */
type Search = {
  readonly isPossible: readonly Uint8Array[];
  readonly onward: readonly Table[];
  readonly cost: Int32Array;
};

/** Gives 0 to every state that a call can come to: one queue, first come, first served. */
function reachOn(space: Space, { isPossible, onward, cost }: Search): void {
  const { size, start, startBits, firstMove, moveTo, moveGuard, moveEffect } = space;
  const queue = new Int32Array(cost.length);
  let waiting = 0;
  const meet = (state: number): void => {
    if (cost[state] === 0) return;
    cost[state] = 0;
    queue[waiting] = state;
    waiting += 1;
  };
  for (let value = 0; value < size; value += 1) {
    if (bitAt(startBits, value) === 1) meet(start * size + value);
  }
  for (let at = 0; at < waiting; at += 1) {
    const state = queue[at] ?? 0;
    const location = (state / size) | 0;
    const value = state - location * size;
    const last = firstMove[location + 1] ?? 0;
    for (let move = firstMove[location] ?? 0; move < last; move += 1) {
      const guard = moveGuard[move] ?? -1;
      if (guard !== -1 && isPossible[guard]?.[value] === 0) continue;
      const base = (moveTo[move] ?? 0) * size;
      const effect = moveEffect[move] ?? -1;
      const table = effect === -1 ? undefined : onward[effect];
      if (table === undefined) {
        meet(base + value);
        continue;
      }
      const end = table.first[value + 1] ?? 0;
      for (let slot = table.first[value] ?? 0; slot < end; slot += 1) {
        meet(base + (table.results[slot] ?? 0));
      }
    }
  }
}

/** Fewest acts to every state: Dial's ring of buckets, 0-1-n. */
function searchOn(space: Space, { isPossible, onward, cost }: Search): void {
  const { size, start, startBits, firstMove, moveTo, moveActs, moveGuard, moveEffect } = space;
  const ring: number[][] = Array.from({ length: RING }, () => []);
  let waiting = 0;
  const meet = (state: number, price: number): void => {
    const before = cost[state] ?? -1;
    if (before !== -1 && before <= price) return;
    cost[state] = price;
    ring[price % RING]?.push(state);
    waiting += 1;
  };
  for (let value = 0; value < size; value += 1) {
    if (bitAt(startBits, value) === 1) meet(start * size + value, 0);
  }
  for (let now = 0; waiting > 0; now += 1) {
    const bucket = ring[now % RING] ?? [];
    for (let at = 0; at < bucket.length; at += 1) {
      const state = bucket[at] ?? 0;
      waiting -= 1;
      if (cost[state] !== now) continue;
      const location = (state / size) | 0;
      const value = state - location * size;
      const last = firstMove[location + 1] ?? 0;
      for (let move = firstMove[location] ?? 0; move < last; move += 1) {
        const guard = moveGuard[move] ?? -1;
        if (guard !== -1 && isPossible[guard]?.[value] === 0) continue;
        const base = (moveTo[move] ?? 0) * size;
        const price = now + (moveActs[move] ?? 0);
        const effect = moveEffect[move] ?? -1;
        const table = effect === -1 ? undefined : onward[effect];
        if (table === undefined) {
          meet(base + value, price);
          continue;
        }
        const end = table.first[value + 1] ?? 0;
        for (let slot = table.first[value] ?? 0; slot < end; slot += 1) {
          meet(base + (table.results[slot] ?? 0), price);
        }
      }
    }
    bucket.length = 0;
  }
}

const RING = 128;

/** Marks with 1 the reached states from which a person can be reached. */
function searchBack(
  space: Space,
  known: {
    readonly isPossible: readonly Uint8Array[];
    readonly backward: readonly Table[];
    readonly cost: Int32Array;
  },
): Uint8Array {
  const { size, locationCount, moveGuard, moveEffect } = space;
  const { isPossible, backward, cost } = known;
  const { firstIn, inMove, inFrom } = turned(space);
  const marked = new Uint8Array(locationCount * size);
  const queue = new Int32Array(locationCount * size);
  let waiting = 0;
  const mark = (state: number): void => {
    if (marked[state] === 1 || cost[state] === -1) return;
    marked[state] = 1;
    queue[waiting] = state;
    waiting += 1;
  };
  for (let value = 0; value < size; value += 1) mark(END.human * size + value);
  for (let at = 0; at < waiting; at += 1) {
    const state = queue[at] ?? 0;
    const location = (state / size) | 0;
    const value = state - location * size;
    const last = firstIn[location + 1] ?? 0;
    for (let slot = firstIn[location] ?? 0; slot < last; slot += 1) {
      const move = inMove[slot] ?? 0;
      const base = (inFrom[slot] ?? 0) * size;
      const guard = moveGuard[move] ?? -1;
      const effect = moveEffect[move] ?? -1;
      // An array is slow to say that it has nothing at -1.
      const holds = guard === -1 ? undefined : isPossible[guard];
      const table = effect === -1 ? undefined : backward[effect];
      if (table === undefined) {
        if (holds === undefined || holds[value] === 1) mark(base + value);
        continue;
      }
      const end = table.first[value + 1] ?? 0;
      for (let index = table.first[value] ?? 0; index < end; index += 1) {
        const source = table.results[index] ?? 0;
        if (holds === undefined || holds[source] === 1) mark(base + source);
      }
    }
  }
  return marked;
}

function turned({ locationCount, firstMove, moveTo }: Space) {
  const firstIn = new Int32Array(locationCount + 1);
  for (const to of moveTo) firstIn[to + 1] = (firstIn[to + 1] ?? 0) + 1;
  for (let to = 0; to < locationCount; to += 1) {
    firstIn[to + 1] = (firstIn[to + 1] ?? 0) + (firstIn[to] ?? 0);
  }
  const next = firstIn.slice();
  const inMove = new Int32Array(moveTo.length);
  const inFrom = new Int32Array(moveTo.length);
  for (let from = 0; from < locationCount; from += 1) {
    const last = firstMove[from + 1] ?? 0;
    for (let move = firstMove[from] ?? 0; move < last; move += 1) {
      const slot = next[moveTo[move] ?? 0] ?? 0;
      next[moveTo[move] ?? 0] = slot + 1;
      inMove[slot] = move;
      inFrom[slot] = from;
    }
  }
  return { firstIn, inMove, inFrom };
}
