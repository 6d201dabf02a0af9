import { difference } from '../space/difference.ts';
import { firstOf } from '../space/first-of.ts';
import { isEmpty } from '../space/is-empty.ts';
import { keysOf } from '../space/keys-of.ts';
import { backwardSearch } from './backward-search.ts';
import { conditionOf } from './condition-of.ts';
import { firstInLayer } from './first-in-layer.ts';
import { isHelpless } from './is-helpless.ts';
import type { ProofRun } from './proof-run.ts';
import type { Search } from './search.ts';
import { startStates } from './start-states.ts';
import type { State } from './state.ts';
import { statesInClass } from './states-in-class.ts';
import { unknown } from './unknown.ts';
import type { Result } from './verdict.ts';
import { witnessOf } from './witness-of.ts';
import type { WorldClass } from './world-classes.ts';

/**
 * A caller who knows the way comes from the beginning of the call to a person or a substitute
 * within so many keys and so many seconds, if everything goes well.
 */
export function proveHumanWithin(run: ProofRun): readonly Result[] {
  const { ground, helping, policy, workMax, secondsOf } = run;
  const { space } = ground;
  const costOf = (move: number): number => keysOf(space, move);
  const searchBy = (price: (move: number) => number, mayTake: (move: number) => boolean): Search =>
    backwardSearch(ground, helping, { mayTake, workMax, costOf: price });
  const isTimed = secondsOf !== undefined && policy.secondsMax !== Number.POSITIVE_INFINITY;
  const near = (mayTake: (move: number) => boolean): Near => ({
    keys: searchBy(costOf, mayTake),
    seconds: isTimed ? searchBy(secondsOf, mayTake) : undefined,
  });
  const byPeople = (move: number): boolean => !isHelpless(space, move);
  const anyhow = near(byPeople);
  // What is proved must be so without going back to where nobody knows.
  const isOpenBack = space.backBase < space.locationCount;
  const surely = isOpenBack
    ? near((move) => byPeople(move) && (space.moveTo[move] ?? -1) < space.backBase)
    : anyhow;
  const all = [anyhow, surely].flatMap(({ keys, seconds }) => [keys, seconds ?? keys]);
  if (all.some(({ isWhole }) => !isWhole)) return run.classes.map(() => unknown.tooMuch(workMax));
  let any: Search | undefined;
  const byAnything = (): Search => {
    any ??= backwardSearch(ground, helping, { workMax });
    return any;
  };
  return run.classes.map((world): Result => {
    const sure = judged(run, { ...surely, byAnything }, world);
    if (sure.kind === 'proved' || !isOpenBack) return sure;
    const kind = judged(run, { ...anyhow, byAnything }, world);
    return kind.kind === 'proved' ? unknown.back() : kind;
  });
}

/** The nearest person by keys and, where that is asked for, by seconds. */
type Near = { readonly keys: Search; readonly seconds: Search | undefined };

function judged(
  run: ProofRun,
  { keys, seconds, byAnything }: Near & { readonly byAnything: () => Search },
  world: WorldClass,
): Result {
  const { policy } = run;
  const without = withoutKeys(run, keys, byAnything, world);
  if (without?.kind === 'refuted') return without;
  const byKeys = farthest(run, keys, world);
  if (byKeys !== undefined && byKeys.cost > policy.keysMax) {
    const is = `takes ${keyWords(byKeys.cost)}, more than ${policy.keysMax}`;
    return tooFar(run, keys, byKeys, is);
  }
  if (without !== undefined || byKeys === undefined) return without ?? ONLY_MISTAKES;
  const bySeconds = seconds && farthest(run, seconds, world);
  if (seconds === undefined || bySeconds === undefined || bySeconds.cost <= policy.secondsMax) {
    const time = bySeconds === undefined ? '' : `, about ${Math.round(bySeconds.cost)} s`;
    return { kind: 'proved', note: `${keyWords(byKeys.cost)}${time}` };
  }
  const is = `takes about ${Math.round(bySeconds.cost)} s, more than ${policy.secondsMax}`;
  return tooFar(run, seconds, bySeconds, is);
}

function keyWords(keys: number): string {
  return `${keys} ${keys === 1 ? 'key' : 'keys'}`;
}

/**
 * The callers whom no keys lead to a person: nothing else may either, or only silence and mistakes
 * do. `undefined` where there are none.
 */
function withoutKeys(
  { ground, workMax }: ProofRun,
  keys: Search,
  byAnything: () => Search,
  world: WorldClass,
): Result | undefined {
  const { space } = ground;
  const starts = statesInClass(startStates(space), world)[space.start];
  if (starts === undefined || isEmpty(difference(starts, keys.reached[space.start]))) {
    return undefined;
  }
  const maybe = byAnything();
  if (!maybe.isWhole) return unknown.tooMuch(workMax);
  const lost = difference(starts, maybe.reached[space.start]);
  const begin = firstOf(lost);
  if (begin === -1) return ONLY_MISTAKES;
  const { words } = conditionOf(space, lost, starts);
  const when = words === 'always' ? '' : words;
  const because = 'no way leads from the beginning to a person';
  return { kind: 'refuted', when, because, run: { begin, legs: [] } };
}

const ONLY_MISTAKES: Result = {
  kind: 'unknown',
  because: 'only silence or wrong keys lead to a person: offer one by a key',
};

type Far = State & { readonly cost: number };

/** The beginning in a class of worlds that is farthest from help; `undefined` where none comes to it. */
function farthest({ ground }: ProofRun, search: Search, world: WorldClass): Far | undefined {
  const { space } = ground;
  const starts = statesInClass(startStates(space), world)[space.start];
  let worst: Far | undefined;
  for (const layer of search.layers[space.start] ?? []) {
    const valuation = firstInLayer(layer, starts);
    if (valuation === -1 || (worst !== undefined && layer.cost <= worst.cost)) continue;
    worst = { location: space.start, valuation, cost: layer.cost };
  }
  return worst;
}

function tooFar({ ground, workMax }: ProofRun, search: Search, far: Far, is: string): Result {
  const witness = witnessOf(ground, search, far);
  if (witness === undefined) return unknown.tooMuch(workMax);
  const legs = witness.legs.map((leg, index) => ({
    ...leg,
    after: witness.legs[index + 1]?.valuation ?? witness.end.valuation,
  }));
  const run = { begin: far.valuation, legs };
  return { kind: 'refuted', when: '', because: `the shortest way to a person ${is}`, run };
}
