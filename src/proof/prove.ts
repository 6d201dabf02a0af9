import { count } from '../space/count.ts';
import type { Space } from '../space/space.ts';
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
import { reachedStates } from './reached-states.ts';
import { unknown } from './unknown.ts';
import type { Result, Verdict } from './verdict.ts';
import { worldClasses } from './world-classes.ts';

/** What a proof goes by. */
export type ProofOptions = {
  readonly policy: Policy;
  /** The most work that one search may take, in words looked at: the same on every machine. */
  readonly workMax: number;
  /** What a move takes in seconds, for the property that asks for them. */
  readonly secondsOf?: ((move: number) => number) | undefined;
};

/**
 * Proves the seven properties of a flow, each in every class of worlds. It stands still before each
 * property and gives its name; going on with `false` ends the proof with what is known.
 *
 * What was taken as "either" because the space would have been too large makes a proof doubtful,
 * so it counts as unknown; a refutation stands, as its call is played before it is told.
 */
export function* prove(
  space: Space,
  options: ProofOptions,
): Generator<Property, readonly Verdict[], boolean> {
  const properties = Object.keys(PROPERTY) as readonly Property[];
  const verdicts: Verdict[] = [];
  let run: ProofRun | undefined;
  for (const property of properties) {
    const goesOn = yield property;
    if (goesOn) run ??= runOf(space, options);
    const classes = run?.classes ?? worldClasses(space);
    const results = goesOn && run !== undefined ? resultsOf(run, property) : [];
    classes.forEach(({ name }, index) => {
      const result = sound(space, results[index] ?? STOPPED);
      verdicts.push({ property, world: name, states: run?.states ?? 0, result });
    });
  }
  return verdicts;
}

function runOf(space: Space, { policy, workMax, secondsOf }: ProofOptions): ProofRun {
  const ground = groundOf(space);
  const search = forwardSearch(ground, {
    mayTake: (move) => (space.moveTo[move] ?? -1) < space.backBase,
    workMax,
  });
  return {
    ground,
    policy,
    classes: worldClasses(space),
    search,
    anyhow: space.backBase < space.locationCount ? reachedStates(ground) : search.reached,
    helping: helpingStates(space, policy),
    states: search.reached.reduce((sum, bits) => sum + count(bits), 0),
    workMax,
    secondsOf,
  };
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
