import { stepName } from '../model/step-name.ts';
import { END } from '../space/end.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import { union } from '../space/union.ts';
import { askingStates } from './asking-states.ts';
import { attractor } from './attractor.ts';
import { callerRole, type FollowedCaller } from './caller-role.ts';
import { cheapestState } from './cheapest-state.ts';
import { follow } from './follow.ts';
import { keptOutside } from './kept-outside.ts';
import type { ProofRun } from './proof-run.ts';
import { runTo } from './run-to.ts';
import { startStates } from './start-states.ts';
import type { States } from './states.ts';
import { statesInClass } from './states-in-class.ts';
import { statesWithout } from './states-without.ts';
import { unknown } from './unknown.ts';
import type { Result } from './verdict.ts';
import { whenWords } from './when-words.ts';

/**
 * AF: what is sure to become of a caller who is followed, whatever such a caller does.
 *
 * With the goal `person` the caller is followed from the beginning of the call: silent, lost and
 * helpless callers end with a person or a substitute. With `end` from every question that anybody
 * can be asked, too: who becomes helpless there comes to some end.
 */
export function proveCaller(
  run: ProofRun,
  caller: FollowedCaller,
  goal: 'person' | 'end',
): readonly Result[] {
  const { ground, search, anyhow, helping, workMax } = run;
  const { space } = ground;
  const roleOf = callerRole(space, caller);
  const wanted = goal === 'person' ? helping : allEnds(run);
  const { states, levels, isWhole } = attractor(ground, wanted, { roleOf, workMax });
  if (!isWhole) return run.classes.map(() => unknown.tooMuch(workMax));
  const begun = startStates(space);
  const asked =
    goal === 'person' ? begun : statesOfBoth(begun, askingStates(space, search.reached));
  const lost = statesWithout(asked, states);
  const doubtful = goal === 'person' ? [] : statesWithout(askingStates(space, anyhow), states);
  return run.classes.map((world): Result => {
    const state = cheapestState(search, statesInClass(lost, world));
    if (state === undefined) {
      const isOpen = statesInClass(doubtful, world).some((bits) => bits !== undefined);
      return isOpen ? unknown.back() : { kind: 'proved', note: undefined };
    }
    const { legs, end } = follow(ground, state, { levels, roleOf });
    const way = runTo(ground, search, state, legs);
    if (way === undefined) return unknown.tooMuch(workMax);
    keptOutside(ground, state, { goal: wanted, attractor: states }, roleOf);
    const last = space.graph.steps[(legs.at(-1)?.location ?? -1) - FIRST_STATE];
    const at = last === undefined ? '' : ` by "${stepName(last)}"`;
    return {
      kind: 'refuted',
      when: whenWords(run, lost, world, state.location),
      because: end === -1 ? 'goes round for ever' : `${ENDED[end] ?? 'ends'}${at}`,
      run: way,
    };
  });
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

function allEnds({ ground }: ProofRun): States {
  const { locationCount, size } = ground.space;
  return Array.from({ length: locationCount }, (_, location) =>
    location < FIRST_STATE ? fullBits(size) : undefined,
  );
}
