import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { fullBits } from '../space/full-bits.ts';
import { intersection } from '../space/intersection.ts';
import { isSame } from '../space/is-same.ts';
import type { Space } from '../space/space.ts';
import { union } from '../space/union.ts';
import type { Ground } from './ground.ts';
import type { Relation, Shift } from './relation.ts';
import { type SweepOrder, sweepOrder } from './sweep-order.ts';

/**
 * Makes a space ready to be searched: joins guards and effects, and turns the rows of moves around.
 *
 * A move is possible where its guard holds and, if it has an effect, some term of it applies.
 * Make it once for all searches of a space. O(locations + moves + words of guards and effects).
 */
export function groundOf(space: Space): Ground {
  const { locationCount, firstMove, moveTo } = space;
  const moveFrom = new Int32Array(moveTo.length);
  const firstIn = new Int32Array(locationCount + 1);
  for (let from = 0; from < locationCount; from += 1) {
    moveFrom.fill(from, firstMove[from] ?? 0, firstMove[from + 1] ?? 0);
  }
  for (let move = 0; move < moveTo.length; move += 1) {
    const to = moveTo[move] ?? -1;
    if (to >= 0) firstIn[to + 1] = (firstIn[to + 1] ?? 0) + 1;
  }
  for (let to = 0; to < locationCount; to += 1) {
    firstIn[to + 1] = (firstIn[to + 1] ?? 0) + (firstIn[to] ?? 0);
  }
  const next = firstIn.slice();
  const inMove = new Int32Array(firstIn[locationCount] ?? 0);
  for (let move = 0; move < moveTo.length; move += 1) {
    const to = moveTo[move] ?? -1;
    if (to < 0) continue;
    const slot = next[to] ?? 0;
    next[to] = slot + 1;
    inMove[slot] = move;
  }
  let known: SweepOrder | undefined;
  const order = (): SweepOrder => {
    known ??= sweepOrder(space);
    return known;
  };
  return { space, relations: relationsOf(space), firstIn, inMove, moveFrom, order };
}

function relationsOf(space: Space): readonly Relation[] {
  const { moveGuard, moveEffect } = space;
  const known = new Map<number, Relation>();
  const all = fullBits(space.size);
  const plain = relationOf(space, -1, -1, all);
  // Nearly all moves do nothing, and under no condition.
  const relations = new Array<Relation>(moveGuard.length).fill(plain);
  for (let move = 0; move < relations.length; move += 1) {
    const guard = moveGuard[move] ?? -1;
    const effect = moveEffect[move] ?? -1;
    if (guard === -1 && effect === -1) continue;
    const key = (guard + 1) * (space.effects.length + 1) + effect + 1;
    const relation = known.get(key) ?? relationOf(space, guard, effect, all);
    known.set(key, relation);
    relations[move] = relation;
  }
  return relations;
}

function relationOf(space: Space, guardIndex: number, effect: number, all: Bits): Relation {
  const guard = space.guards[guardIndex];
  if (effect === -1) {
    return { possible: guard, shifts: [{ mask: guard, by: 0 }], isPlain: guard === undefined };
  }
  const shifts: Shift[] = [];
  let possible = emptyBits(space.size);
  for (const { from, shift } of space.effects[effect] ?? []) {
    const mask = guard === undefined ? from : intersection(guard, from);
    possible = union(possible, mask);
    shifts.push({ mask: isSame(mask, all) ? undefined : mask, by: shift });
  }
  return { possible: isSame(possible, all) ? undefined : possible, shifts, isPlain: false };
}
