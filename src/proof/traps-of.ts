import { components } from '../graph/components.ts';
import type { Bits } from '../space/bits.ts';
import { difference } from '../space/difference.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { intersection } from '../space/intersection.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Ground } from './ground.ts';
import { post } from './post.ts';
import { pre } from './pre.ts';
import { startStates } from './start-states.ts';
import type { States } from './states.ts';
import type { Trap, TrapEntry } from './trap.ts';

/**
 * The traps in a set of lost states (such as what is reached without what can be helped), each with
 * its ways in, in the order of their first locations; ends are left out.
 *
 * Locations are one trap when lost states of each lead to lost states of the others. That is told
 * by location: two circles with different valuations through the same step are one trap, and their
 * ways in tell them apart. O(locations + moves x words).
 *
 * @param lost A part of `reached`.
 * @param mayTake Whether a move may be taken that leaves a location.
 */
export function trapsOf(
  ground: Ground,
  reached: States,
  lost: States,
  mayTake: (move: number, location: number) => boolean = () => true,
): readonly Trap[] {
  const { space } = ground;
  const isIn = Uint8Array.from({ length: space.locationCount }, (_, location) =>
    location >= FIRST_STATE && !isEmpty(lost[location]) ? 1 : 0,
  );
  const staysIn = new Uint8Array(space.moveTo.length);
  const rows = { nodeCount: space.locationCount, ...space };
  for (let from = isIn.indexOf(1); from !== -1; from = isIn.indexOf(1, from + 1)) {
    const bits = lost[from];
    const last = space.firstMove[from + 1] ?? 0;
    for (let move = space.firstMove[from] ?? 0; bits !== undefined && move < last; move += 1) {
      const to = space.moveTo[move] ?? -1;
      if (to < 0 || isIn[to] !== 1 || !mayTake(move, from)) continue;
      if (meets(post(ground, move, bits), lost[to])) staysIn[move] = 1;
    }
  }
  const { of, count } = components(rows, isIn, staysIn);
  const locations: number[][] = Array.from({ length: count }, () => []);
  const entries: TrapEntry[][] = Array.from({ length: count }, () => []);
  const isCircle = new Uint8Array(count);
  of.forEach((component, location) => {
    locations[component]?.push(location);
  });
  for (const entry of beginnings(ground, lost)) entries[of[entry.to] ?? -1]?.push(entry);
  for (let from = FIRST_STATE; from < space.locationCount; from += 1) {
    const last = space.firstMove[from + 1] ?? 0;
    for (let move = space.firstMove[from] ?? 0; move < last; move += 1) {
      const to = space.moveTo[move] ?? -1;
      if (to < 0 || isIn[to] !== 1 || !mayTake(move, from)) continue;
      if (of[to] === of[from] && staysIn[move] === 1) isCircle[of[to] ?? -1] = 1;
      const entry = entryBy(ground, move, reached, lost);
      if (entry !== undefined) entries[of[to] ?? -1]?.push(entry);
    }
  }
  return locations
    .map((members, component) => ({
      locations: members,
      isCircle: isCircle[component] === 1,
      entries: entries[component] ?? [],
    }))
    .sort((one, other) => (one.locations[0] ?? 0) - (other.locations[0] ?? 0));
}

function beginnings({ space }: Ground, lost: States): readonly TrapEntry[] {
  return startStates(space).flatMap((bits, to) => {
    const known = lost[to];
    if (bits === undefined || known === undefined || to < FIRST_STATE) return [];
    const before = intersection(bits, known);
    return isEmpty(before) ? [] : [{ move: -1, from: -1, to, before, after: before }];
  });
}

function entryBy(
  ground: Ground,
  move: number,
  reached: States,
  lost: States,
): TrapEntry | undefined {
  const from = ground.moveFrom[move] ?? -1;
  const to = ground.space.moveTo[move] ?? -1;
  const [here, there] = [reached[from], lost[to]];
  if (here === undefined || there === undefined) return undefined;
  const before = intersection(pre(ground, move, there), difference(here, lost[from]));
  if (isEmpty(before)) return undefined;
  return { move, from, to, before, after: intersection(post(ground, move, before), there) };
}

function meets(one: Bits, other: Bits | undefined): boolean {
  return one.some((word, index) => (word & (other?.[index] ?? 0)) !== 0);
}
