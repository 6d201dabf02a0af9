import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { fullBits } from '../space/full-bits.ts';
import type { Space } from '../space/space.ts';
import { missInto } from './miss-into.ts';
import type { Relation } from './relation.ts';
import type { Role } from './role.ts';
import { spreadBack } from './spread-back.ts';
import type { States } from './states.ts';

/** What looking at a location once more brought. */
export type Grown = {
  /** What is new; `undefined` for nothing. Overwritten by the next look. */
  readonly bits: Bits | undefined;
  /** Whether the location has nothing left to be added. */
  readonly isAll: boolean;
  /** In words looked at. */
  readonly work: number;
};

/**
 * A function that finds what one location adds to an attractor, as it is in `states` by then.
 *
 * O(terms of the moves of the location x words).
 *
 * @param game `below` is the level with one failure less; `undefined` where none may happen.
 */
export function attractorStep(game: {
  readonly space: Space;
  readonly relations: readonly Relation[];
  readonly roles: readonly Role[];
  readonly states: States;
  readonly within: States | undefined;
  readonly below: States | undefined;
}): (location: number) => Grown {
  const { space, relations, roles, states, within, below } = game;
  const { size, firstMove, moveTo } = space;
  const all = fullBits(size);
  const grown = emptyBits(size);
  const bad = emptyBits(size);
  const good = emptyBits(size);
  const picked = emptyBits(size);
  const adverse = emptyBits(size);
  const failing = emptyBits(size);
  const missed = emptyBits(size);
  const sums = [bad, good, picked, adverse, failing];

  /** Adds what a move says; failures come after the others, as these tell which are forced. */
  const weigh = (move: number, role: Role): number => {
    const { shifts, possible } = relations[move] ?? NOTHING;
    const to = moveTo[move] ?? -1;
    const goal = states[to];
    switch (role) {
      case 'never':
        return 0;
      case 'hopeful':
        add(picked, possible ?? all);
        if (goal === undefined) break;
        for (const shift of shifts) spreadBack(good, goal, shift, size);
        break;
      case 'chosen':
        add(picked, possible ?? all);
        if (goal === undefined) break;
        missed.fill(0);
        for (const shift of shifts) missInto(missed, goal, shift, all);
        addWithout(good, possible ?? all, missed);
        break;
      case 'adverse':
        add(adverse, possible ?? all);
        for (const shift of shifts) missInto(bad, goal, shift, all);
        break;
      case 'failure':
        missed.fill(0);
        for (const shift of shifts) missInto(missed, goal, shift, all);
        addForced(bad, missed, picked, adverse);
        add(failing, possible ?? all);
        if (below === undefined) break;
        missed.fill(0);
        for (const shift of shifts) missInto(missed, below[to], shift, all);
        addFree(bad, missed, picked, adverse);
    }
    return (shifts.length + 1) * all.length;
  };

  /** The same for a move that all valuations make, as they are: nearly all do. */
  const weighPlain = (move: number, role: Role): number => {
    const goal = states[moveTo[move] ?? -1];
    for (let word = 0; word < all.length; word += 1) {
      const every = all[word] ?? 0;
      const helps = goal === undefined ? 0 : (goal[word] ?? 0);
      if (role === 'adverse') {
        adverse[word] = every;
        bad[word] = (bad[word] ?? 0) | (every & ~helps);
      } else {
        picked[word] = every;
        good[word] = (good[word] ?? 0) | helps;
      }
    }
    return 2 * all.length;
  };

  return (location) => {
    let work = all.length;
    if (!leaveOpen(grown, within === undefined ? all : within[location], states[location])) {
      return { bits: undefined, isAll: true, work };
    }
    for (const bits of sums) bits.fill(0);
    const first = firstMove[location] ?? 0;
    const last = firstMove[location + 1] ?? 0;
    for (let move = first; move < last; move += 1) {
      const role = roles[move] ?? 'never';
      if (role === 'never' || role === 'failure') continue;
      work += relations[move]?.isPlain === true ? weighPlain(move, role) : weigh(move, role);
    }
    for (let move = first; move < last; move += 1) {
      if (roles[move] === 'failure') work += weigh(move, 'failure');
    }
    let isMore = 0;
    let isLess = 0;
    for (let word = 0; word < grown.length; word += 1) {
      const free = ((adverse[word] ?? 0) | (failing[word] ?? 0)) & ~(picked[word] ?? 0);
      const wins = (grown[word] ?? 0) & ~(bad[word] ?? 0) & ((good[word] ?? 0) | free);
      isLess |= (grown[word] ?? 0) & ~wins;
      grown[word] = wins;
      isMore |= wins;
    }
    return { bits: isMore === 0 ? undefined : grown, isAll: isLess === 0, work };
  };
}

const NOTHING: Relation = { shifts: [], possible: undefined, isPlain: false };

/** Puts into `open` what may still be added; whether that is anything. */
function leaveOpen(open: Bits, within: Bits | undefined, known: Bits | undefined): boolean {
  let isSome = 0;
  for (let word = 0; within !== undefined && word < open.length; word += 1) {
    const left = (within[word] ?? 0) & ~(known?.[word] ?? 0);
    open[word] = left;
    isSome |= left;
  }
  return isSome !== 0;
}

function add(into: Bits, bits: Bits): void {
  for (let word = 0; word < into.length; word += 1) {
    into[word] = (into[word] ?? 0) | (bits[word] ?? 0);
  }
}

function addWithout(into: Bits, bits: Bits, others: Bits): void {
  for (let word = 0; word < into.length; word += 1) {
    into[word] = (into[word] ?? 0) | ((bits[word] ?? 0) & ~(others[word] ?? 0));
  }
}

/** Adds of `bits` what is in neither of the others: where nothing but failures is possible. */
function addForced(into: Bits, bits: Bits, one: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word += 1) {
    const others = (one[word] ?? 0) | (other[word] ?? 0);
    into[word] = (into[word] ?? 0) | ((bits[word] ?? 0) & ~others);
  }
}

/** Adds of `bits` what is in one of the others: where something else could happen. */
function addFree(into: Bits, bits: Bits, one: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word += 1) {
    const others = (one[word] ?? 0) | (other[word] ?? 0);
    into[word] = (into[word] ?? 0) | ((bits[word] ?? 0) & others);
  }
}
