import type { Bits } from '../space/bits.ts';
import { isEmpty } from '../space/is-empty.ts';
import { addWords } from './add-words.ts';
import { attractorStep } from './attractor-step.ts';
import type { Ground } from './ground.ts';
import type { Role } from './role.ts';
import type { States } from './states.ts';
import { statesWithin } from './states-within.ts';
import { sweep } from './sweep.ts';

/** The states from which a goal is sure to be reached. */
export type Attractor = {
  /** For 0, 1, ... failures; with more of them it is fewer states, never others. */
  readonly levels: readonly States[];
  /** The last of the levels. */
  readonly states: States;
  /** Whether all was searched; if not, more states may belong to it than these. */
  readonly isWhole: boolean;
  /** What it took, in words looked at: the same on every machine. */
  readonly work: number;
};

/** Who decides on each move, and how far to go. */
export type AttractorOptions = {
  readonly roleOf: (move: number, location: number) => Role;
  /** The states that count, such as those that can be reached; all where this is left out. */
  readonly within?: States | undefined;
  /** What was found for one failure less than the first level allows; none where it is left out. */
  readonly below?: States | undefined;
  /** How many failures a call may meet; 0 where this is left out. */
  readonly failuresMax?: number | undefined;
  /** The most work, in words looked at; without a limit where this is left out. */
  readonly workMax?: number | undefined;
};

/**
 * The states that can be forced into a goal, the goal included: EF where all moves are `hopeful`,
 * AF where all are `adverse`, and what a caller can make sure of where the caller's are `chosen`.
 *
 * A state belongs to it when all of its possible adverse moves lead in, and one of those that
 * somebody picks does, if there are such; a state with no possible move does not. The least such
 * set is found by looking again at the locations in front of one that has grown, until none grows,
 * in an order in which most have few turns.
 *
 * With failures: level 0 is the set for a call in which none happens. Level j asks in addition that
 * every failure lead into level j - 1, so it is found inside that level and needs no count in the
 * states. Where nothing but failures is possible, they are what happens and count as none.
 *
 * O(failures x (sum over locations of how often a location behind it grows x its moves x words)).
 */
export function attractor(ground: Ground, goal: States, options: AttractorOptions): Attractor {
  const levels: States[] = [];
  const workMax = options.workMax ?? Number.POSITIVE_INFINITY;
  const failuresMax = options.failuresMax ?? 0;
  let within = options.within;
  let isWhole = true;
  let work = 0;
  for (let failures = 0; failures <= failuresMax && isWhole; failures += 1) {
    const found = oneLevel(ground, goal, options.roleOf, {
      within,
      below: levels.at(-1) ?? options.below,
      workMax: workMax - work,
    });
    work += found.work;
    isWhole = found.isWhole;
    levels.push(found.states);
    within = found.states;
  }
  // A level that was not begun holds at least the goal.
  while (levels.length <= failuresMax) levels.push(statesWithin(goal, options.within));
  return { levels, states: levels.at(-1) ?? [], isWhole, work };
}

function oneLevel(
  ground: Ground,
  goal: States,
  roleOf: AttractorOptions['roleOf'],
  bounds: {
    readonly within: States | undefined;
    readonly below: States | undefined;
    readonly workMax: number;
  },
): { readonly states: States; readonly isWhole: boolean; readonly work: number } {
  const { space, relations, firstIn, inMove, moveFrom } = ground;
  const states: (Bits | undefined)[] = [...statesWithin(goal, bounds.within)];
  const begins: number[] = [];
  for (let location = 0; location < states.length; location += 1) {
    if (!isEmpty(states[location])) begins.push(location);
  }
  const waiting = sweep(ground, false);
  const roles = new Array<Role>(moveFrom.length).fill('never');
  // Where nothing can be added, or no more, nobody needs to look.
  const isFull = new Uint8Array(space.locationCount);
  const { within } = bounds;
  for (let location = 0; location < space.locationCount; location += 1) {
    if (within !== undefined && within[location] === undefined) {
      isFull[location] = 1;
      continue;
    }
    const last = space.firstMove[location + 1] ?? 0;
    for (let move = space.firstMove[location] ?? 0; move < last; move += 1) {
      if ((space.moveTo[move] ?? -1) >= 0) roles[move] = roleOf(move, location);
    }
  }
  const callFor = (location: number): void => {
    const last = firstIn[location + 1] ?? 0;
    for (let slot = firstIn[location] ?? 0; slot < last; slot += 1) {
      const move = inMove[slot] ?? 0;
      const from = moveFrom[move] ?? 0;
      if (isFull[from] === 0 && roles[move] !== 'never') waiting.add(from);
    }
  };
  const step = attractorStep({ space, relations, roles, states, ...bounds });
  for (const location of begins) callFor(location);
  let work = 0;
  for (let location = waiting.next(); location !== -1; location = waiting.next()) {
    if (work >= bounds.workMax) return { states, isWhole: false, work };
    const grown = step(location);
    work += grown.work;
    if (grown.isAll) isFull[location] = 1;
    if (grown.bits === undefined) continue;
    const known = states[location];
    // The sets are copies of our own, so that they grow in their places.
    if (known === undefined) states[location] = grown.bits.slice();
    else addWords(known, grown.bits, undefined, 0, known.length);
    callFor(location);
  }
  return { states, isWhole: true, work };
}
