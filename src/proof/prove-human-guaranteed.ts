import { stepName } from '../model/step-name.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { adverseRole } from './adverse-role.ts';
import { attractor } from './attractor.ts';
import { backwardSearch } from './backward-search.ts';
import { cheapestState } from './cheapest-state.ts';
import { follow } from './follow.ts';
import { keptOutside } from './kept-outside.ts';
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
  const roleOf = adverseRole(space);
  const { failuresMax } = policy;
  const { states, levels, isWhole } = attractor(ground, helping, { roleOf, failuresMax, workMax });
  if (!isWhole) return run.classes.map(() => unknown.tooMuch(workMax));
  const near = backwardSearch(ground, helping, { workMax });
  const lost = statesWithout(startStates(space), states);
  return run.classes.map((world): Result => {
    const state = cheapestState(search, statesInClass(lost, world));
    if (state === undefined) return { kind: 'proved', note: undefined };
    const { legs } = follow(ground, state, { levels, roleOf, near });
    const way = runTo(ground, search, state, legs);
    if (way === undefined) return unknown.tooMuch(workMax);
    // With failures a state may be lost at one level and not at another: the levels say so themselves.
    if (failuresMax === 0) {
      keptOutside(ground, state, { goal: helping, attractor: states }, roleOf);
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
