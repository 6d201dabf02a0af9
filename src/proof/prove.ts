import { count } from '../space/count.ts';
import type { Space } from '../space/space.ts';
import { forwardSearch } from './forward-search.ts';
import { groundOf } from './ground-of.ts';
import { helpingStates } from './helping-states.ts';
import { isBlind } from './is-blind.ts';
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
  /** The properties to prove, in a slice each in its region; all, everywhere, if left out. */
  readonly regions?: ReadonlyMap<Property, Uint8Array | undefined> | undefined;
  /** What is said where the answer hangs on what a slice leaves out. */
  readonly doubt?: Result | undefined;
};

/**
 * Proves the seven properties of a flow, each in every class of worlds. It stands still before each
 * property and gives its name; going on with `false` ends the proof with what is known.
 *
 * What was taken as "either" because the space would have been too large makes a proof doubtful,
 * so it counts as unknown. A refutation stands: there the world is as kind as it could be with any
 * values of what was given up (`kinderRole`), and who tells it sees whether its call can be made.
 */
export function* prove(
  space: Space,
  options: ProofOptions,
): Generator<Property, readonly Verdict[], boolean> {
  const { regions } = options;
  const all = Object.keys(PROPERTY) as readonly Property[];
  const properties = all.filter((property) => regions?.has(property) ?? true);
  const verdicts: Verdict[] = [];
  let run: ProofRun | undefined;
  for (const property of properties) {
    const goesOn = yield property;
    if (goesOn) run ??= runOf(space, options);
    const classes = run?.classes ?? worldClasses(space);
    const results = goesOn && run !== undefined ? resultsOf(run, property) : [];
    classes.forEach(({ name }, index) => {
      const result = sound(space, results[index] ?? STOPPED, regions?.get(property));
      verdicts.push({ property, world: name, states: run?.states ?? 0, result });
    });
  }
  return verdicts;
}

function runOf(space: Space, { policy, workMax, secondsOf, doubt }: ProofOptions): ProofRun {
  const ground = groundOf(space);
  const { rough, backBase } = space;
  const search = forwardSearch(ground, {
    mayTake: (move) => (space.moveTo[move] ?? -1) < backBase && rough?.[move] !== 1,
    workMax,
  });
  const isPart = rough !== undefined || backBase < space.locationCount;
  return {
    ground,
    policy,
    classes: worldClasses(space),
    search,
    anyhow: isPart ? reachedStates(ground) : search.reached,
    doubt: rough === undefined ? unknown.back() : (doubt ?? unknown.givenUp(space.givenUp)),
    helping: helpingStates(space, isBlind(space) ? { ...policy, countsWhileOpen: true } : policy),
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

/** Of a slice, what is open counts where the property's caller comes, and nobody left it out. */
function sound(space: Space, result: Result, region: Uint8Array | undefined): Result {
  if (result.kind !== 'proved') return result;
  if (space.givenUp.length > 0) return unknown.givenUp(space.givenUp);
  const isOpen = opened(space, region);
  if (!isOpen) return result;
  const note = 'conditions that cannot be read are taken as either';
  return { kind: 'proved', note: result.note === undefined ? note : `${result.note}; ${note}` };
}

function opened({ moveOpen, firstMove, rough }: Space, region: Uint8Array | undefined): boolean {
  if (region === undefined) return moveOpen.some((open) => open !== -1);
  return region.some((mark, location) => {
    const [first, last] = [firstMove[location], firstMove[location + 1]];
    const moves = mark === 1 ? moveOpen.subarray(first, last) : [];
    return moves.some((open, index) => open !== -1 && rough?.[(first ?? 0) + index] !== 1);
  });
}
