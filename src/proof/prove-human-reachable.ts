import { stepName } from '../model/step-name.ts';
import { difference } from '../space/difference.ts';
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
  // What a call cannot come to helps nobody who goes back.
  const within = Array.from(search.reached, (bits, location) =>
    location >= space.backBase ? fullBits(space.size) : bits,
  );
  const near = backwardSearch(ground, helping, { within, workMax });
  if (!sure.isWhole || !maybe.isWhole || !near.isWhole) {
    return run.classes.map(() => unknown.tooMuch(workMax));
  }
  const doubtful = mattering(run, statesWithout(anyhow, sure.states), anyhow);
  const far = mattering(run, statesWithout(search.reached, near.reached), search.reached);
  const lost = mattering(run, statesWithout(search.reached, maybe.reached), search.reached);
  return run.classes.map((world): Result => {
    const state = cheapestState(search, statesInClass(lost, world));
    if (state === undefined) {
      const isOpen = [doubtful, far].some((states) =>
        statesInClass(states, world).some((bits) => bits !== undefined),
      );
      return isOpen ? unknown.back() : { kind: 'proved', note: undefined };
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

/** The lost states, of those that are reached, about which a designer wants to know. */
function mattering(run: ProofRun, lost: States, reached: States): States {
  const { space } = run.ground;
  const asking = askingStates(space, lost);
  const cutOff = backwardSearch(run.ground, endStates(run, END.cutOff), { within: lost });
  return Array.from(lost, (bits, location) => {
    if (bits === undefined || location < FIRST_STATE || location >= space.backBase)
      return undefined;
    if (asking[location] !== undefined) return bits;
    if (location === space.start) return intersection(bits, space.startBits);
    const tail = cutOff.reached[location];
    if (tail === undefined) return undefined;
    const pressed = intersection(afterKeys(run, lost, reached, location), intersection(bits, tail));
    const onDuty = difference(pressed, space.substituted);
    return isEmpty(onDuty) ? undefined : onDuty;
  });
}

function endStates({ ground }: ProofRun, end: number): States {
  const { locationCount, size } = ground.space;
  return Array.from({ length: locationCount }, (_, location) =>
    location === end ? fullBits(size) : undefined,
  );
}

/** What keys bring to a location from states that are not lost. */
function afterKeys({ ground }: ProofRun, lost: States, reached: States, location: number) {
  const { space, firstIn, inMove, moveFrom } = ground;
  let found = intersection(space.startBits, difference(space.startBits, space.startBits));
  for (let slot = firstIn[location] ?? 0; slot < (firstIn[location + 1] ?? 0); slot += 1) {
    const move = inMove[slot] ?? 0;
    const from = moveFrom[move] ?? 0;
    const here = reached[from];
    if (space.moveBy[move] !== MOVER.key || here === undefined) continue;
    found = union(found, post(ground, move, difference(here, lost[from])));
  }
  return found;
}
