import type { States } from '../proof/states.ts';
import type { Bits } from '../space/bits.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { has } from '../space/has.ts';
import type { Space } from '../space/space.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Writes the states of a space out one by one, for the analyses that ask about single states.
 *
 * A space that tells nothing apart has one state a location, and its rows serve as they are. States
 * that no call can come to have no moves. O(size * moves) at most; the space was kept small enough
 * for that when it was made.
 *
 * @param reachedStates All states that a call can come to; asked only if they are needed.
 */
export function makeStateGraph(space: Space, reachedStates: () => States): StateGraph {
  const { graph, size, start, startBits, locationCount, backBase } = space;
  const nodeOf = (location: number, valuation: number): number =>
    location < FIRST_STATE ? location : FIRST_STATE + (location - FIRST_STATE) * size + valuation;
  const starts = start === -1 ? [] : members(startBits, size).map((one) => nodeOf(start, one));
  const shared = { space, graph, valuations: size, starts, backBase: nodeOf(backBase, 0) };
  if (size === 1) {
    const { firstMove, moveTo, moveBy, moveWay, moveActs, moveOpen } = space;
    const moveOf = moveTo.map((_, move) => move);
    const moves = { firstMove, moveTo, moveBy, moveWay, moveActs, moveOpen, moveOf };
    return { ...shared, ...moves, nodeCount: locationCount };
  }
  const reached = reachedStates();
  const firstMove = new Int32Array(nodeOf(locationCount, 0) + 1);
  const rows: Rows = {
    space,
    moveTo: new Int32Array(1024),
    moveOf: new Int32Array(1024),
    count: 0,
  };
  // The ends have no moves.
  for (let location = FIRST_STATE; location < locationCount; location += 1) {
    const bits = reached[location];
    const base = nodeOf(location, 0);
    if (bits === undefined) {
      firstMove.fill(rows.count, base, base + size);
      continue;
    }
    for (let valuation = 0; valuation < size; valuation += 1) {
      firstMove[base + valuation] = rows.count;
      if (has(bits, valuation)) addMoves(rows, location, valuation);
    }
  }
  firstMove[firstMove.length - 1] = rows.count;
  return { ...shared, firstMove, ...finished(rows, firstMove), nodeCount: firstMove.length - 1 };
}

/** The valuations in a set. */
function members(bits: Bits, size: number): readonly number[] {
  const found: number[] = [];
  for (let valuation = 0; valuation < size; valuation += 1) {
    if (has(bits, valuation)) found.push(valuation);
  }
  return found;
}

/** The moves of states so far; the arrays grow by doubling. */
type Rows = {
  readonly space: Space;
  /** The state that each move comes to, and its number in the space. */
  moveTo: Int32Array;
  moveOf: Int32Array;
  count: number;
};

/** Adds the moves that are possible in a state. */
function addMoves(rows: Rows, location: number, valuation: number): void {
  const { firstMove, moveTo, moveGuard, moveEffect, guards, effects, size } = rows.space;
  const last = firstMove[location + 1] ?? 0;
  for (let move = firstMove[location] ?? 0; move < last; move += 1) {
    const guard = moveGuard[move] ?? -1;
    if (guard !== -1 && !has(guards[guard], valuation)) continue;
    const to = moveTo[move] ?? 0;
    if (to < FIRST_STATE) {
      addMove(rows, to, move);
      continue;
    }
    const node = FIRST_STATE + (to - FIRST_STATE) * size + valuation;
    const effect = effects[moveEffect[move] ?? -1];
    if (effect === undefined) addMove(rows, node, move);
    else
      for (const { from, shift } of effect) {
        if (has(from, valuation)) addMove(rows, node + shift, move);
      }
  }
}

function addMove(rows: Rows, to: number, move: number): void {
  const { count } = rows;
  if (count === rows.moveTo.length) {
    rows.moveTo = doubled(rows.moveTo);
    rows.moveOf = doubled(rows.moveOf);
  }
  rows.moveTo[count] = to;
  rows.moveOf[count] = move;
  rows.count = count + 1;
}

function doubled(full: Int32Array): Int32Array {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}

/** The columns of all moves, those that the space knows taken over from it. */
function finished(
  { space, moveTo, moveOf: of, count }: Rows,
  firstMove: Int32Array,
): Pick<StateGraph, 'moveTo' | 'moveBy' | 'moveWay' | 'moveActs' | 'moveOpen' | 'moveOf'> {
  const moveOf = of.slice(0, count);
  const moveBy = new Uint8Array(count);
  const moveWay = new Int32Array(count);
  const moveActs = new Uint8Array(count);
  for (let move = 0; move < count; move += 1) {
    const one = moveOf[move] ?? 0;
    moveBy[move] = space.moveBy[one] ?? 0;
    moveWay[move] = space.moveWay[one] ?? -1;
    moveActs[move] = space.moveActs[one] ?? 0;
  }
  const moveOpen = openMoves(space, firstMove, moveOf);
  return { moveTo: moveTo.slice(0, count), moveBy, moveWay, moveActs, moveOpen, moveOf };
}

/** Which moves only an unread condition decides: 0 for those, and -1 for the others. */
function openMoves(
  { size, guards, moveOpen }: Space,
  firstMove: Int32Array,
  moveOf: Int32Array,
): Int32Array {
  const open = new Int32Array(moveOf.length).fill(-1);
  if (!moveOpen.some((guard) => guard !== -1)) return open;
  for (let node = FIRST_STATE; node + 1 < firstMove.length; node += 1) {
    const last = firstMove[node + 1] ?? 0;
    for (let move = firstMove[node] ?? 0; move < last; move += 1) {
      const guard = guards[moveOpen[moveOf[move] ?? -1] ?? -1];
      if (has(guard, (node - FIRST_STATE) % size)) open[move] = 0;
    }
  }
  return open;
}
