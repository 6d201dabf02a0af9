import { stepName } from '../model/step-name.ts';
import type { Bits } from '../space/bits.ts';
import { difference } from '../space/difference.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import { intersection } from '../space/intersection.ts';
import { isEmpty } from '../space/is-empty.ts';
import { MOVER } from '../space/mover.ts';
import { union } from '../space/union.ts';
import { askingStates } from './asking-states.ts';
import { attractor } from './attractor.ts';
import { backwardSearch } from './backward-search.ts';
import { cheapestState } from './cheapest-state.ts';
import { isBlind } from './is-blind.ts';
import { keptOutside } from './kept-outside.ts';
import { post } from './post.ts';
import type { ProofRun } from './proof-run.ts';
import type { Role } from './role.ts';
import { runTo } from './run-to.ts';
import type { States } from './states.ts';
import { statesInClass } from './states-in-class.ts';
import { statesWithout } from './states-without.ts';
import { unknown } from './unknown.ts';
import type { Result } from './verdict.ts';
import { whenWords } from './when-words.ts';

/**
 * AG (asked -> EF person): wherever the caller is asked something, and where the call begins, a
 * person can still be reached if everything goes well; and no key leads a caller, while somebody
 * is there, to a tail that only hangs up.
 *
 * What follows the last question is self-service that ends, so it is not asked for more. Where
 * nobody knows where `back` leads, a person must be reachable wherever it may.
 */
export function proveHumanReachable(run: ProofRun): readonly Result[] {
  const { ground, search, anyhow, helping, workMax } = run;
  const { space } = ground;
  const roleOf = (_: number, location: number): Role =>
    location >= space.backBase ? 'adverse' : 'hopeful';
  const sure = attractor(ground, helping, { roleOf, workMax });
  const maybe = backwardSearch(ground, helping, { workMax });
  const usesBack = space.backBase < space.locationCount;
  const known = usesBack ? search.reached : anyhow;
  // What a call cannot come to helps nobody who goes back.
  const within = Array.from(known, (bits, location) =>
    location >= space.backBase ? fullBits(space.size) : bits,
  );
  const near = backwardSearch(ground, helping, { within, workMax });
  if (!sure.isWhole || !maybe.isWhole || !near.isWhole) {
    return run.classes.map(() => unknown.tooMuch(workMax));
  }
  const doubtful = mattering(run, statesWithout(anyhow, sure.states), anyhow);
  const far = mattering(run, statesWithout(search.reached, near.reached));
  const lost = mattering(run, statesWithout(search.reached, maybe.reached));
  return run.classes.map((world): Result => {
    const state = cheapestState(search, statesInClass(lost, world));
    if (state === undefined) {
      const isOpen = [doubtful, far].some((states) =>
        statesInClass(states, world).some((bits) => bits !== undefined),
      );
      return isOpen ? run.doubt : { kind: 'proved', note: undefined };
    }
    const way = runTo(ground, search, state);
    if (way === undefined) return unknown.tooMuch(workMax);
    keptOutside(ground, state, { goal: helping, attractor: maybe.reached }, () => 'hopeful');
    const step = space.graph.steps[state.location - FIRST_STATE];
    const name = step === undefined ? 'the end' : `"${stepName(step)}"`;
    return {
      kind: 'refuted',
      when: whenWords(run, lost, world, state.location),
      because: `from ${name} on nobody can be reached`,
      run: way,
    };
  });
}

/**
 * The lost states about which a designer wants to know.
 *
 * @param reached What calls come to. Left out, it is what they are known to come to, and of moves
 * that are roughly known none counts; else each.
 */
function mattering(run: ProofRun, lost: States, reached?: States): States {
  const { space } = run.ground;
  const asking = askingStates(space, lost);
  const mayTake = (move: number): boolean => reached !== undefined || space.rough?.[move] !== 1;
  const cutOff = backwardSearch(run.ground, endStates(run, END.cutOff), { within: lost, mayTake });
  const before = statesWithout(reached ?? run.search.reached, lost);
  return Array.from(lost, (bits, location) => {
    if (bits === undefined || location < FIRST_STATE || location >= space.backBase)
      return undefined;
    if (asking[location] !== undefined) return bits;
    if (location === space.start) return intersection(bits, space.startBits);
    const tail = cutOff.reached[location];
    if (tail === undefined || isBlind(space)) return undefined;
    const pressed = afterKeys(run, before, { mayTake, location });
    const onDuty = difference(intersection(pressed, intersection(bits, tail)), space.substituted);
    return isEmpty(onDuty) ? undefined : onDuty;
  });
}

function endStates({ ground }: ProofRun, end: number): States {
  const { locationCount, size } = ground.space;
  return Array.from({ length: locationCount }, (_, location) =>
    location === end ? fullBits(size) : undefined,
  );
}

/** What keys bring to a location from some states. */
function afterKeys(
  { ground }: ProofRun,
  before: States,
  { mayTake, location }: { mayTake: (move: number) => boolean; location: number },
): Bits {
  const { space, firstIn, inMove, moveFrom } = ground;
  let found = emptyBits(space.size);
  for (let slot = firstIn[location] ?? 0; slot < (firstIn[location + 1] ?? 0); slot += 1) {
    const move = inMove[slot] ?? 0;
    const here = before[moveFrom[move] ?? 0];
    if (space.moveBy[move] !== MOVER.key || here === undefined || !mayTake(move)) continue;
    found = union(found, post(ground, move, here));
  }
  return found;
}
