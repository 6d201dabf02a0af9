import type { Call, CallWay, CallWorld } from '../finding/call.ts';
import type { Way } from '../graph/way.ts';
import { sampleDigits } from '../model/sample-digits.ts';
import type { CollectStep, Step } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { cellAt } from './cell-at.ts';
import { FIRST_STATE } from './first-state.ts';
import { givenWords } from './given-words.ts';
import type { Leg } from './leg.ts';
import { MOVER } from './mover.ts';
import type { Space } from './space.ts';
import { typedDigits } from './typed-digits.ts';

/**
 * Writes a run through a space down as a call: what the caller does, what else must be so, and the
 * ways along it.
 *
 * Moves that are no ways of the file (the end itself, asking again without a limit) give their
 * acts only. O(legs * axes).
 *
 * @param begin The valuation with which the call begins, where there is no leg to show it.
 */
export function callOf(space: Space, legs: readonly Leg[], begin?: number): Call {
  const { graph, moveWay, moveActs, moveBy } = space;
  const acts: string[] = [];
  const given: string[] = [];
  const ways: CallWay[] = [];
  const assigned = new Set<string>();
  for (const [index, leg] of legs.entries()) {
    const { move, after } = leg;
    const way = graph.ways[moveWay[move] ?? -1];
    const step = graph.steps[graph.wayFrom[moveWay[move] ?? -1] ?? -1];
    const times = moveActs[move] ?? 0;
    const by = moveBy[move] ?? 0;
    if (by === MOVER.silence) acts.push(...Array.from({ length: times }, () => '_'));
    if (by === MOVER.wrongKey) acts.push(...Array.from({ length: times }, () => 'x'));
    if (way === undefined || step === undefined) continue;
    if (by === MOVER.key) acts.push(way.name);
    if (by === MOVER.digits && step.type === 'collect') {
      acts.push(digitsOf(space, step, after));
      if (step.pattern !== undefined) given.push(`"${stepName(step)}" accepts the digits`);
    }
    // Who waits in a queue does so by saying nothing until it lets them go.
    if (step.type === 'queue' && way.name === 'timedOut') acts.push('_');
    given.push(...givenWords(space, leg, { step, way, assigned }));
    const to = graph.steps[landing(space, legs, index) - FIRST_STATE];
    // Nobody comes into a step that is only played again.
    const target = way.target.kind === 'repeat' ? undefined : to?.id;
    const set = step.type === 'lookup' ? lookedUp(space, after) : NOTHING;
    const taken = { step: step.id, target, name: way.name };
    ways.push({
      at: way.at,
      from: stepName(step),
      to: to === undefined ? undefined : stepName(to),
      by: reason(step, way, times),
      taken: set.size === 0 ? taken : { ...taken, set },
    });
    for (const name of namesGiven(step, way)) assigned.add(name);
  }
  const call = { keys: acts.join(','), given: given.filter(isNew), ways };
  const first = begin ?? legs[0]?.valuation;
  return first === undefined ? call : { ...call, world: worldOf(space, first) };
}

/** Where a move leads: one that goes back, to the step at which the call goes on. */
function landing({ moveTo, backBase }: Space, legs: readonly Leg[], index: number): number {
  let to = moveTo[legs[index]?.move ?? -1] ?? -1;
  for (let next = index + 1; to >= backBase && next < legs.length; next += 1) {
    to = moveTo[legs[next]?.move ?? -1] ?? -1;
  }
  return to < backBase ? to : -1;
}

type Values = ReadonlyMap<string, string | number | boolean>;

const NOTHING: Values = new Map();

function isNew(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}

function digitsOf({ axes }: Space, step: CollectStep, after: number): string {
  const axis = axes.find(({ kind, name }) => kind === 'variable' && name === step.into?.value);
  const cell = axis?.cells[cellAt(axis, after)];
  return (cell && typedDigits(step, cell)) ?? sampleDigits(step);
}

/** What a back end has given once it has answered. */
function lookedUp({ axes }: Space, after: number): Values {
  return new Map(
    axes.flatMap((axis) => {
      const sample = axis.isLookedUp ? axis.cells[cellAt(axis, after)]?.sample : undefined;
      return sample === undefined ? [] : [[axis.name, sample] as const];
    }),
  );
}

/** The variables that the call itself gives a value on a way. */
function namesGiven(step: Step, way: Way): readonly string[] {
  const own = step.type === 'set' ? step.set : [];
  const into = step.type === 'collect' && way.name === 'next' ? step.into?.value : undefined;
  const names = [...own, ...way.outcome.set].map(({ variable }) => variable.value);
  return into === undefined ? names : [...names, into];
}

function worldOf({ axes }: Space, valuation: number): CallWorld {
  const variables = new Map<string, string | number | boolean>();
  let hours: CallWorld['hours'] = new Map();
  for (const axis of axes) {
    const cell = cellAt(axis, valuation);
    if (axis.kind === 'hours') hours = axis.opening[cell] ?? hours;
    const sample = axis.cells[cell]?.sample;
    if (axis.kind !== 'variable' || axis.initial.length < 2 || sample === undefined) continue;
    variables.set(axis.name, sample);
  }
  return { hours, variables };
}

/** Why the call goes this way, in a word or three. */
function reason(step: Step, way: Way, times: number): string {
  switch (way.kind) {
    case 'option':
    case 'global':
      return `key ${way.name}`;
    case 'noInput':
    case 'noMatch':
    case 'exhausted': {
      const event = way.name === 'noMatch' ? 'wrong key' : 'silence';
      return times === 1 ? event : `${times} x ${event}`;
    }
    case 'case':
      return way.name === 'else' ? 'else' : `when ${way.name}`;
    case 'error':
    case 'outcome':
      return step.type === 'collect' ? 'digits' : way.name;
  }
}
