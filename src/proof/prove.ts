import type { Space } from '../space/space.ts';
import { count } from './count.ts';
import { forwardSearch } from './forward-search.ts';
import { groundOf } from './ground-of.ts';
import { helpingStates } from './helping-states.ts';
import type { Policy } from './policy.ts';
import type { ProofRun } from './proof-run.ts';
import { PROPERTY, type Property } from './property.ts';
import { proveCaller } from './prove-caller.ts';
import { proveHumanGuaranteed } from './prove-human-guaranteed.ts';
import { proveHumanReachable } from './prove-human-reachable.ts';
import { proveHumanWithin } from './prove-human-within.ts';
import { unknown } from './unknown.ts';
import type { Result, Verdict } from './verdict.ts';
import { worldClasses } from './world-class.ts';

/** What a proof goes by. */
export type ProofOptions = {
  readonly policy: Policy;
  /** The most work that one search may take, in words looked at: the same on every machine. */
  readonly workMax: number;
  /** What a move takes in seconds, for the property that asks for them. */
  readonly secondsOf?: ((move: number) => number) | undefined;
  /** Told before each property is looked at; `false` ends the proof with what is known. */
  readonly goesOn?: ((property: Property) => boolean) | undefined;
};

/**
 * Proves the seven properties of a flow, each in every class of worlds.
 *
 * What was taken as "either" because the space would have been too large makes a proof doubtful,
 * so it counts as unknown; a refutation stands, as its call is played before it is told.
 */
export function prove(space: Space, options: ProofOptions): readonly Verdict[] {
  const ground = groundOf(space);
  const { policy, workMax } = options;
  const search = forwardSearch(ground, {
    mayTake: (move) => (space.moveTo[move] ?? -1) < space.backBase,
    workMax,
  });
  const states = search.reached.reduce((sum, bits) => sum + count(bits), 0);
  const run: ProofRun = {
    ground,
    policy,
    classes: worldClasses(space),
    search,
    helping: helpingStates(space, policy),
    states,
    workMax,
    secondsOf: options.secondsOf,
  };
  const properties = Object.keys(PROPERTY) as readonly Property[];
  return properties.flatMap((property) => {
    const isAsked = options.goesOn?.(property) ?? true;
    const results = isAsked ? resultsOf(run, property) : run.classes.map(() => STOPPED);
    return run.classes.map(({ name }, index) => ({
      property,
      world: name,
      states,
      result: sound(space, results[index] ?? STOPPED),
    }));
  });
}

const STOPPED: Result = { kind: 'unknown', because: 'the proof was stopped' };

function resultsOf(run: ProofRun, property: Property): readonly Result[] {
  if (!run.search.isWhole) return run.classes.map(() => unknown.tooMuch(run.workMax));
  switch (property) {
    case 'human-reachable':
      return proveHumanReachable(run);
    case 'human-guaranteed':
      return proveHumanGuaranteed(run);
    case 'silent-caller':
      return proveCaller(run, 'silent', 'person');
    case 'lost-caller':
      return proveCaller(run, 'lost', 'person');
    case 'helpless-caller':
      return proveCaller(run, 'helpless', 'person');
    case 'call-ends':
      return proveCaller(run, 'helpless', 'end');
    case 'human-within':
      return proveHumanWithin(run);
  }
}

function sound(space: Space, result: Result): Result {
  if (result.kind !== 'proved') return result;
  if (space.givenUp.length > 0) return unknown.givenUp(space.givenUp);
  const isOpen = space.moveOpen.some((open) => open !== -1);
  if (!isOpen) return result;
  const note = 'conditions that cannot be read are taken as either';
  return { kind: 'proved', note: result.note === undefined ? note : `${result.note}; ${note}` };
}
