import { listens } from '../model/listens.ts';
import { stepName } from '../model/step-name.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import { union } from '../space/union.ts';
import { askingStates } from './asking-states.ts';
import { type Attractor, attractor } from './attractor.ts';
import { callerRole, type FollowedCaller } from './caller-role.ts';
import { cheapestState } from './cheapest-state.ts';
import { follow } from './follow.ts';
import { keptOutside } from './kept-outside.ts';
import { kindBack } from './kind-back.ts';
import { kinderRole } from './kinder-role.ts';
import type { ProofRun } from './proof-run.ts';
import { runTo } from './run-to.ts';
import { startStates } from './start-states.ts';
import type { State } from './state.ts';
import type { States } from './states.ts';
import { statesInClass } from './states-in-class.ts';
import { statesWithout } from './states-without.ts';
import { unknown } from './unknown.ts';
import type { Result } from './verdict.ts';
import { whenWords } from './when-words.ts';
import type { WorldClass } from './world-classes.ts';

/**
 * AF: what is sure to become of a caller who is followed, whatever such a caller does.
 *
 * With the goal `person` the caller is followed from the beginning of the call: silent, lost and
 * helpless callers end with a person or a substitute. With `end` from every question that anybody
 * can be asked, too, and from wherever a call goes round without asking anything: who becomes
 * helpless there comes to some end.
 */
export function proveCaller(
  run: ProofRun,
  caller: FollowedCaller,
  goal: 'person' | 'end',
): readonly Result[] {
  const { ground, search, workMax } = run;
  const roleOf = kinderRole(ground.space, callerRole(ground.space, caller));
  const huntsWith = (role: RoleOf): readonly Hunt[] =>
    goal === 'person' ? [forPerson(run, role)] : forEnd(run, role);
  const hunts = huntsWith(roleOf);
  // What is refuted must be so wherever "back" leads.
  const isOpenBack = ground.space.backBase < ground.space.locationCount;
  const kindRole = isOpenBack ? kindBack(ground.space, roleOf) : roleOf;
  const refuting = isOpenBack ? huntsWith(kindRole) : hunts;
  if ([...hunts, ...refuting].some(({ found }) => !found.isWhole)) {
    return run.classes.map(() => unknown.tooMuch(workMax));
  }
  return run.classes.map((world): Result => {
    for (const hunt of refuting) {
      const state = cheapestState(search, statesInClass(hunt.lost, world));
      if (state !== undefined) return refuted(run, hunt, kindRole, { state, world });
    }
    const isOpen = hunts.some(({ lost, doubtful }) =>
      [lost, doubtful].some((states) =>
        statesInClass(states, world).some((bits) => bits !== undefined),
      ),
    );
    return isOpen ? run.doubt : { kind: 'proved', note: undefined };
  });
}

/** What is asked for, who is sure of it, and who is not. */
type Hunt = {
  readonly goal: States;
  readonly found: Attractor;
  /** What a call comes to and is not sure of the goal. */
  readonly lost: States;
  /** The same where a call may not be able to come: back, or by a move that is roughly known. */
  readonly doubtful: States;
};

function forPerson({ ground, helping, workMax }: ProofRun, roleOf: RoleOf): Hunt {
  const found = attractor(ground, helping, { roleOf, workMax });
  const lost = statesWithout(startStates(ground.space), found.states);
  return { goal: helping, found, lost, doubtful: [] };
}

/** From a question to the end, and, where no question is lost, from anywhere to one of the two. */
function forEnd({ ground, search, anyhow, workMax }: ProofRun, roleOf: RoleOf): readonly Hunt[] {
  const { space } = ground;
  const all = fullBits(space.size);
  const hunt = (isGoal: (location: number) => boolean, from: States, doubted: States): Hunt => {
    const goal = from.map((_, location) => (isGoal(location) ? all : undefined));
    const found = attractor(ground, goal, { roleOf, workMax });
    const { states } = found;
    const lost = statesWithout(from, states);
    return { goal, found, lost, doubtful: statesWithout(doubted, states) };
  };
  const isEnd = (location: number): boolean => location < FIRST_STATE;
  const asked = statesOfBoth(startStates(space), askingStates(space, search.reached));
  // Whoever goes back comes to a question.
  const isPause = (location: number): boolean =>
    isEnd(location) ||
    location >= space.backBase ||
    listens(space.graph.steps[location - FIRST_STATE]);
  return [hunt(isEnd, asked, askingStates(space, anyhow)), hunt(isPause, search.reached, anyhow)];
}

type RoleOf = ReturnType<typeof callerRole>;

function refuted(
  run: ProofRun,
  { goal, found, lost }: Hunt,
  roleOf: RoleOf,
  { state, world }: { readonly state: State; readonly world: WorldClass },
): Result {
  const { ground, search, workMax } = run;
  const { legs, end } = follow(ground, state, { levels: found.levels, roleOf });
  const way = runTo(ground, search, state, legs);
  if (way === undefined) return unknown.tooMuch(workMax);
  keptOutside(ground, state, { goal, attractor: found.states }, roleOf);
  const last = ground.space.graph.steps[(legs.at(-1)?.location ?? -1) - FIRST_STATE];
  const at = last === undefined ? '' : ` by "${stepName(last)}"`;
  return {
    kind: 'refuted',
    when: whenWords(run, lost, world, state.location),
    because: end === -1 ? 'goes round for ever' : `${ENDED[end] ?? 'ends'}${at}`,
    run: way,
  };
}

const ENDED: Readonly<Record<number, string>> = {
  [END.promised]: 'is sent to leave a message',
  [END.resolved]: 'is said goodbye to',
  [END.cutOff]: 'is hung up on',
  [END.nowhere]: 'is led nowhere',
};

function statesOfBoth(one: States, other: States): States {
  return Array.from(one, (bits, location) => {
    const more = other[location];
    return bits === undefined || more === undefined ? (bits ?? more) : union(bits, more);
  });
}
