import type { Call } from '../finding/call.ts';
import { type PlayedCall, playedCall } from '../lint/played-call.ts';
import type { Flow } from '../model/flow.ts';
import type { World } from '../simulator/world.ts';
import type { Moment } from './moment.ts';
import type { PlayedGiven } from './played-given.ts';

/**
 * The least of a world that a call needs to go exactly as it does there: a moment in place of fixed
 * hours, and no value, answer or condition without which it goes the same way. `undefined` where
 * it does not go so in the usual world with all of it.
 *
 * Plays the call once for each thing that may be left out. O((values + answers) * (ways + acts)).
 *
 * @param wanted The world in which the call was found.
 * @param usual The world where nothing is given.
 * @param moment When its schedules say what they must; `undefined` where that is not known.
 */
export function leastGiven(
  flow: Flow,
  call: Call,
  from: { readonly wanted: World; readonly usual: World; readonly moment: Moment | undefined },
): PlayedGiven | undefined {
  const { wanted, usual, moment } = from;
  const model = playedCall(flow, call, wanted);
  const goesSame = (given: PlayedGiven, startMs: number): boolean =>
    isSame(playedCall(flow, call, { ...usual, ...given, startMs }), model);
  const { hours, variables, mocks, conditions } = wanted;
  const all: PlayedGiven = { clock: undefined, hours, variables, mocks, conditions };
  const timed = [
    ...(moment === undefined ? [] : [{ ...all, clock: moment.clock, hours: moment.hours }]),
    all,
  ];
  const found = timed.find((given) => goesSame(given, startOf(given, from)));
  if (found === undefined) return undefined;
  const startMs = startOf(found, from);
  // Conditions before variables: a value says why, where a condition is only said to hold.
  return ['hours', 'conditions', 'variables', 'mocks'].reduce<PlayedGiven>(
    (given, part) => without(given, part as Part, (less) => goesSame(less, startMs)),
    found,
  );
}

type Part = 'hours' | 'variables' | 'conditions' | 'mocks';

function startOf(
  { hours }: PlayedGiven,
  { usual, moment }: { readonly usual: World; readonly moment: Moment | undefined },
): number {
  return moment !== undefined && hours === moment.hours ? moment.atMs : usual.startMs;
}

/** Leaves out of one part what is not needed; answers that only repeat the last one are not. */
function without(
  given: PlayedGiven,
  part: Part,
  goesSame: (less: PlayedGiven) => boolean,
): PlayedGiven {
  let least = given;
  for (const name of given[part].keys()) {
    const fewer = new Map<string, unknown>(least[part]);
    fewer.delete(name);
    const less = { ...least, [part]: fewer };
    if (goesSame(less)) least = less;
  }
  if (part !== 'mocks') return least;
  const mocks = new Map([...least.mocks].map(([name, list]) => [name, trimmed(list)] as const));
  const shorter = { ...least, mocks };
  return goesSame(shorter) ? shorter : least;
}

function trimmed<Item>(list: readonly Item[]): readonly Item[] {
  const last = JSON.stringify(list.at(-1), plain);
  let length = list.length;
  while (length > 1 && JSON.stringify(list[length - 2], plain) === last) length -= 1;
  return list.slice(0, length);
}

function plain(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

function isSame(one: PlayedCall, other: PlayedCall): boolean {
  return (
    one.isAsWritten &&
    one.over === other.over &&
    one.entered.length === other.entered.length &&
    one.entered.every((step, index) => step === other.entered[index])
  );
}
