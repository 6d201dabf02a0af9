import type { Call, CallWay, CallWorld } from '../finding/call.ts';
import type { Way } from '../graph/way.ts';
import { sampleDigits } from '../model/sample-digits.ts';
import type { CollectStep, Step } from '../model/step.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { MOVER } from '../space/mover.ts';
import { typedDigits } from '../space/typed-digits.ts';
import { cellAt } from './cell-at.ts';
import { givenWords } from './given-words.ts';
import { movedFrom } from './moved-from.ts';
import type { StateGraph } from './state-graph.ts';
import { stepName } from './step-name.ts';
import { stepOf } from './step-of.ts';

/**
 * Writes moves down as a call: what the caller does, what else must be so, and the ways along it.
 *
 * Moves that are no ways of the file (the end itself, asking again without a limit) give their
 * acts only. O(moves * axes).
 *
 * @param begin The state in which the call begins; where the first move begins, if left out.
 */
export function callOf(states: StateGraph, moves: readonly number[], begin?: number): Call {
  const acts: string[] = [];
  const given: string[] = [];
  const ways: CallWay[] = [];
  const assigned = new Set<string>();
  const first = begin ?? (moves[0] === undefined ? undefined : movedFrom(states, moves[0]));
  for (const move of moves) {
    const way = states.graph.ways[states.moveWay[move] ?? -1];
    const step = states.graph.steps[states.graph.wayFrom[states.moveWay[move] ?? -1] ?? -1];
    const times = states.moveActs[move] ?? 0;
    const by = states.moveBy[move] ?? 0;
    if (by === MOVER.silence) acts.push(...Array.from({ length: times }, () => '_'));
    if (by === MOVER.wrongKey) acts.push(...Array.from({ length: times }, () => 'x'));
    if (way === undefined || step === undefined) continue;
    const after = states.moveTo[move] ?? -1;
    if (by === MOVER.key) acts.push(way.name);
    if (by === MOVER.digits && step.type === 'collect') {
      acts.push(digitsOf(states, step, after));
      if (step.pattern !== undefined) given.push(`"${stepName(step)}" accepts the digits`);
    }
    // Who waits in a queue does so by saying nothing until it lets them go.
    if (step.type === 'queue' && way.name === 'timedOut') acts.push('_');
    given.push(...givenWords(states, move, { step, way, assigned }));
    const to = stepOf(states, after);
    // Nobody comes into a step that is only played again.
    const target = way.target.kind === 'repeat' ? undefined : to?.id;
    const set = step.type === 'lookup' ? lookedUp(states, after) : undefined;
    const taken = { step: step.id, target, name: way.name };
    ways.push({
      at: way.at,
      from: stepName(step),
      to: to === undefined ? undefined : stepName(to),
      by: reason(step, way, times),
      taken: set === undefined || set.size === 0 ? taken : { ...taken, set },
    });
    for (const name of namesGiven(step, way)) assigned.add(name);
  }
  const call = { keys: acts.join(','), given: given.filter(isNew), ways };
  return first === undefined ? call : { ...call, world: worldOf(states, first) };
}

function isNew(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}

function digitsOf(states: StateGraph, step: CollectStep, after: number): string {
  const axis = states.space.axes.findIndex(
    ({ kind, name }) => kind === 'variable' && name === step.into?.value,
  );
  const cell = axis === -1 || after < FIRST_STATE ? undefined : cellAt(states, after, axis);
  return (cell && typedDigits(step, cell)) ?? sampleDigits(step);
}

/** What a back end has given once it has answered. */
function lookedUp(states: StateGraph, after: number): CallWay['taken']['set'] {
  if (after < FIRST_STATE) return undefined;
  const values = new Map<string, string | number | boolean>();
  for (const [axis, { isLookedUp, name }] of states.space.axes.entries()) {
    const sample = isLookedUp ? cellAt(states, after, axis)?.sample : undefined;
    if (sample !== undefined) values.set(name, sample);
  }
  return values;
}

/** The variables that the call itself gives a value on a way. */
function namesGiven(step: Step, way: Way): readonly string[] {
  const own = step.type === 'set' ? step.set : [];
  const into = step.type === 'collect' && way.name === 'next' ? step.into?.value : undefined;
  const names = [...own, ...way.outcome.set].map(({ variable }) => variable.value);
  return into === undefined ? names : [...names, into];
}

function worldOf(states: StateGraph, node: number): CallWorld {
  const variables = new Map<string, string | number | boolean>();
  let hours: CallWorld['hours'] = new Map();
  for (const [axis, { kind, name, initial, opening, cells }] of states.space.axes.entries()) {
    const cell = cellAt(states, node, axis);
    if (cell === undefined) continue;
    if (kind === 'hours') hours = opening[cells.indexOf(cell)] ?? hours;
    if (kind !== 'variable' || initial.length < 2 || cell.sample === undefined) continue;
    variables.set(name, cell.sample);
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
