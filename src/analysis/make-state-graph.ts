import { groundOf } from '../proof/ground-of.ts';
import { reachedStates } from '../proof/reached-states.ts';
import type { Bits } from '../space/bits.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { has } from '../space/has.ts';
import { moveRows } from '../space/move-rows.ts';
import type { Space } from '../space/space.ts';
import type { StateGraph } from './state-graph.ts';

/**
 * Writes the states of a space out one by one, for the analyses that ask about single states.
 *
 * A space that tells nothing apart has one state a location, and its rows serve as they are. States
 * that no call can come to have no moves. O(size * moves) at most; the space was kept small enough
 * for that when it was made.
 */
export function makeStateGraph(space: Space): StateGraph {
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
  const rows = moveRows();
  const after = space.effects.map((effect) => table(effect, size));
  const reached = reachedStates(groundOf(space));
  for (let location = 0; location < locationCount; location += 1) {
    const last = space.firstMove[location + 1] ?? 0;
    const valuations = location < FIRST_STATE ? 1 : size;
    for (let valuation = 0; valuation < valuations; valuation += 1) {
      rows.beginRow();
      if (location >= FIRST_STATE && !has(reached[location], valuation)) continue;
      for (let move = space.firstMove[location] ?? 0; move < last; move += 1) {
        const guard = space.guards[space.moveGuard[move] ?? -1];
        if (guard !== undefined && !has(guard, valuation)) continue;
        const row = {
          by: space.moveBy[move] ?? 0,
          way: space.moveWay[move] ?? -1,
          acts: space.moveActs[move] ?? 0,
          guard: -1,
          // The rows of states have no effects any more: their place holds the move of the space.
          effect: move,
          open: isOpen(space, move, valuation) ? 0 : -1,
        };
        const effect = after[space.moveEffect[move] ?? -1];
        const to = space.moveTo[move] ?? 0;
        if (to < FIRST_STATE || effect === undefined) {
          rows.add({ ...row, to: nodeOf(to, valuation) });
          continue;
        }
        for (const next of effect[valuation] ?? []) {
          rows.add({ ...row, to: nodeOf(to, next) });
        }
      }
    }
  }
  const { rowCount: nodeCount, moveEffect: moveOf, ...moves } = rows.finish();
  return { ...shared, ...moves, nodeCount, moveOf };
}

function isOpen({ guards, moveOpen }: Space, move: number, valuation: number): boolean {
  return has(guards[moveOpen[move] ?? -1], valuation);
}

/** The valuations in a set. */
function members(bits: Bits, size: number): readonly number[] {
  const found: number[] = [];
  for (let valuation = 0; valuation < size; valuation += 1) {
    if (has(bits, valuation)) found.push(valuation);
  }
  return found;
}

/** What an effect makes of each valuation. */
function table(effect: Space['effects'][number], size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, valuation) =>
    effect.flatMap(({ from, shift }) => (has(from, valuation) ? [valuation + shift] : [])),
  );
}
