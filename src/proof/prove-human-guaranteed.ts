import { stepName } from '../model/step-name.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { adverseRole } from './adverse-role.ts';
import { attractor } from './attractor.ts';
import { backwardSearch } from './backward-search.ts';
import { cheapestState } from './cheapest-state.ts';
import { follow } from './follow.ts';
import { keptOutside } from './kept-outside.ts';
import { kindBack } from './kind-back.ts';
import { kinderRole } from './kinder-role.ts';
import type { ProofRun } from './proof-run.ts';
import { runTo } from './run-to.ts';
import { startStates } from './start-states.ts';
import { statesInClass } from './states-in-class.ts';
import { statesWithout } from './states-without.ts';
import { unknown } from './unknown.ts';
import type { Result } from './verdict.ts';
import { whenWords } from './when-words.ts';

/**
 * AG <<caller>> F person, from the beginning of the call: a caller who presses what helps comes to
 * a person or a substitute whatever back ends answer, while no more queues and transfers fail than
 * the policy says. And-or attractor, one level a failure.
 */
export function proveHumanGuaranteed(run: ProofRun): readonly Result[] {
  const { ground, search, helping, policy, workMax } = run;
  const { space } = ground;
  const roleOf = kinderRole(space, adverseRole(space));
  const { failuresMax } = policy;
  const strict = attractor(ground, helping, { roleOf, failuresMax, workMax });
  // What is refuted must be so wherever "back" leads.
  const isOpenBack = space.backBase < space.locationCount;
  const kindRole = isOpenBack ? kindBack(space, roleOf) : roleOf;
  const kind = isOpenBack
    ? attractor(ground, helping, { roleOf: kindRole, failuresMax, workMax })
    : strict;
  if (!strict.isWhole || !kind.isWhole) return run.classes.map(() => unknown.tooMuch(workMax));
  const { states, levels } = kind;
  const near = backwardSearch(ground, helping, { workMax });
  const starts = startStates(space);
  const lost = statesWithout(starts, states);
  const unsure = statesWithout(starts, strict.states);
  return run.classes.map((world): Result => {
    const state = cheapestState(search, statesInClass(lost, world));
    if (state === undefined) {
      const isOpen = statesInClass(unsure, world).some((bits) => bits !== undefined);
      return isOpen ? unknown.back() : { kind: 'proved', note: undefined };
    }
    const { legs } = follow(ground, state, { levels, roleOf: kindRole, near });
    const way = runTo(ground, search, state, legs);
    if (way === undefined) return unknown.tooMuch(workMax);
    // With failures a state may be lost at one level and not at another: the levels say so themselves.
    if (failuresMax === 0) {
      keptOutside(ground, state, { goal: helping, attractor: states }, kindRole);
    }
    const last = space.graph.steps[(legs.at(-1)?.location ?? -1) - FIRST_STATE];
    const at = last === undefined ? '' : `, such as at "${stepName(last)}"`;
    return {
      kind: 'refuted',
      when: whenWords(run, lost, world, state.location),
      because: `whatever the caller presses, the world can keep people away${at}`,
      run: way,
    };
  });
}
