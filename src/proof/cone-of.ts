import { counterOf } from '../model/counter-of.ts';
import { listens } from '../model/listens.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { isEmpty } from '../space/is-empty.ts';
import { MOVER } from '../space/mover.ts';
import { adverseRole } from './adverse-role.ts';
import { askingStates } from './asking-states.ts';
import { attractor } from './attractor.ts';
import { callerRole } from './caller-role.ts';
import { closure } from './closure.ts';
import type { Cone } from './cone.ts';
import { type ConeSetting, coneSlice } from './cone-slice.ts';
import { helpingStates } from './helping-states.ts';
import { isHelpless } from './is-helpless.ts';
import { pessimisticRole } from './pessimistic-role.ts';
import type { Property } from './property.ts';
import { reachedStates } from './reached-states.ts';
import type { Role } from './role.ts';
import { startStates } from './start-states.ts';
import type { States } from './states.ts';

/**
 * What can decide a property: its cone of influence.
 *
 * A space of the whole flow, W, is compared with one, S, that tells apart only what the cone says,
 * in the same cells; every valuation of W is one of S with more to it.
 *
 * **Region.** A location is *sure* where the goal is won in a game in which whatever conditions,
 * hours and rounds say is against the caller (`pessimisticRole`). There it is won with every
 * valuation, in W as in S, as each of the two only picks among what that game allows. The region is
 * where the property's own caller comes from where it is asked, without going through what is sure;
 * for "a person can be reached" and "is near" also without what leads to no help by any way at all.
 *
 * **Slice.** Kept is all that decides a move of that caller in the region, all that these variables
 * are ever assigned from, and, where the caller may come to a message, whether nobody is there. So
 * in the region the moves of the caller are possible in S just where they are in W, and do the same
 * to all that is kept; what happens elsewhere is settled. By induction over the rounds of the
 * attractor a state of W in the region is won if and only if the state of S that it belongs to is.
 *
 * **Where a call begins** S has all that W has. So for the callers who are followed, for "whatever
 * back ends do" and for "is near" the answer is the same. The other two ask about every state that
 * anybody can come to, and S takes too much for reached: where other callers' keys depend on what
 * was left out. What holds of all of these holds in W. What does not is refuted only by a run that
 * takes no rough move (`roughMoves`): W has that run, too. What is left in between stays open.
 *
 * Going back is taken by location alone, for which those two are not cut down. Nothing is where calls
 * come to flows that were not looked at, as these are taken now for help and now for none.
 *
 * O(steps + ways) times what an attractor of one valuation takes.
 */
export function coneOf(property: Property, setting: ConeSetting): Cone {
  const { space } = setting.ground;
  const usesBack = space.backBase < space.locationCount;
  const anybody = property === 'human-reachable' || property === 'call-ends';
  const isLeft = space.graph.steps.some((step) => step.type === 'flow' && step.left !== undefined);
  if (isLeft || (usesBack && anybody)) return everything(setting);
  const aims = aimsOf(property, setting);
  const region = new Uint8Array(space.locationCount);
  for (const aim of aims) mark(region, regionOf(setting, aim));
  const mayTake = (move: number, location: number): boolean =>
    aims.some((aim) => aim.takes(move, location));
  const asksDuty = aims.some((aim) => aim.asksDuty);
  return { slice: coneSlice(setting, region, { mayTake, property, asksDuty }), region };
}

function mark(region: Uint8Array, states: States): void {
  for (const [location, bits] of states.entries()) if (!isEmpty(bits)) region[location] = 1;
}

/** Where going back is not told by the way of the call, all that decides anything is kept. */
function everything({ uses, ground }: ConeSetting): Cone {
  const { graph, locationCount } = ground.space;
  const { variables, schedules } = uses;
  const counts = graph.steps.flatMap((step) => (step.type === 'count' ? [counterOf(step)] : []));
  const slice = { variables, schedules, counters: new Set(counts), duty: true };
  return { slice, region: new Uint8Array(locationCount).fill(1) };
}

/** What is to be won, by whom, and from where. */
type Aim = {
  readonly from: States;
  /** Whether the property's caller may make a move. */
  readonly takes: (move: number, location: number) => boolean;
  /** Where it is won against all that conditions say; none where it is asked at what cost. */
  readonly sure: States;
  /** Whether a run may be told that goes on from a state which is lost. */
  readonly isFollowed: boolean;
  /** Whether it is asked what becomes of callers while somebody is there. */
  readonly asksDuty: boolean;
};

function aimsOf(property: Property, setting: ConeSetting): readonly Aim[] {
  const { ground, policy } = setting;
  const { space } = ground;
  const goal = helpingStates(space, policy);
  const from = startStates(space);
  switch (property) {
    case 'silent-caller':
      return [gameOf(setting, goal, from, callerRole(space, 'silent'))];
    case 'lost-caller':
      return [gameOf(setting, goal, from, callerRole(space, 'lost'))];
    case 'helpless-caller':
      return [gameOf(setting, goal, from, callerRole(space, 'helpless'))];
    case 'human-guaranteed':
      return [gameOf(setting, goal, from, adverseRole(space))];
    case 'human-reachable':
      return [fromQuestions(setting)];
    case 'human-within': {
      const takes = (move: number): boolean => !isHelpless(space, move);
      return [{ from, takes, sure: [], isFollowed: false, asksDuty: false }];
    }
    case 'call-ends':
      return untilTheEnd(setting);
  }
}

/**
 * As `proveHumanReachable` asks it: from the beginning, from questions, and from where a key leads
 * to that may be a tail which hangs up.
 */
function fromQuestions(setting: ConeSetting): Aim {
  const { ground, policy } = setting;
  const { space, firstIn, inMove } = ground;
  const reached = reachedStates(ground);
  const asked = askedStates(setting, reached);
  const cutOff = Array.from(reached, (_, end) =>
    end === END.cutOff ? space.startBits : undefined,
  );
  const { reached: hangingUp } = closure(ground, cutOff, {}, false);
  const isTail = (location: number): boolean =>
    location >= FIRST_STATE &&
    !isEmpty(hangingUp[location]) &&
    inMove
      .subarray(firstIn[location], firstIn[location + 1])
      .some((move) => space.moveBy[move] === MOVER.key);
  const tails = Array.from(reached, (bits, location) => (isTail(location) ? bits : undefined));
  const from = asked.map((bits, location) => bits ?? tails[location]);
  const game = gameOf(setting, helpingStates(space, policy), from, () => 'hopeful');
  const asksDuty = tails.some((bits, at) => !isEmpty(bits) && isEmpty(game.sure[at]));
  return { ...game, isFollowed: false, asksDuty };
}

/** As `proveCaller` asks it: from a question to the end, and from anywhere to one of the two. */
function untilTheEnd(setting: ConeSetting): readonly Aim[] {
  const { space } = setting.ground;
  const reached = reachedStates(setting.ground);
  const isEnd = (location: number): boolean => location < FIRST_STATE;
  const isPause = (location: number): boolean =>
    isEnd(location) || listens(space.graph.steps[location - FIRST_STATE]);
  const goalOf = (isGoal: (location: number) => boolean): States =>
    Array.from(reached, (_, location) => (isGoal(location) ? space.startBits : undefined));
  const roleOf = callerRole(space, 'helpless');
  return [
    gameOf(setting, goalOf(isEnd), askedStates(setting, reached), roleOf),
    gameOf(setting, goalOf(isPause), reached, roleOf),
  ];
}

/** Where somebody is asked something, and where a call begins. */
function askedStates({ ground: { space } }: ConeSetting, reached: States): States {
  const begin = startStates(space);
  return askingStates(space, reached).map((bits, location) => bits ?? begin[location]);
}

function gameOf(
  { flow, ground, policy }: ConeSetting,
  goal: States,
  from: States,
  roleOf: (move: number, location: number) => Role,
): Aim {
  const worst = pessimisticRole(flow, ground.space, roleOf);
  const { failuresMax } = policy;
  const sure = attractor(ground, goal, { roleOf: worst, failuresMax }).states;
  const takes = (move: number, location: number): boolean =>
    roleOf(move, location) !== 'never' || worst(move, location) !== 'never';
  return { from, takes, sure, isFollowed: true, asksDuty: false };
}

/** The locations that a caller comes to before it is settled what becomes of the call. */
function regionOf(setting: ConeSetting, { from, takes, sure, isFollowed }: Aim): States {
  const { ground } = setting;
  const helped = isFollowed
    ? undefined
    : closure(ground, mayHelp(setting), { mayTake: takes }, false).reached;
  const within = Array.from({ length: ground.space.locationCount }, (_, location) => {
    const isDead = helped !== undefined && isEmpty(helped[location]);
    return isDead || !isEmpty(sure[location]) ? undefined : ground.space.startBits;
  });
  return closure(ground, from, { mayTake: takes, within }, true).reached;
}

/** Whatever counts as help at any hour. */
function mayHelp({ ground, policy }: ConeSetting): States {
  return helpingStates(ground.space, { ...policy, countsWhileOpen: true });
}
