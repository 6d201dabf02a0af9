import type { Call, CallWay } from '../finding/call.ts';
import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import { MOVER } from '../space/mover.ts';
import { sampleDigits } from './sample-digits.ts';
import type { StateGraph } from './state-graph.ts';
import { stepName } from './step-name.ts';
import { stepOf } from './step-of.ts';
import { TAKEN_AS_POSSIBLE } from './taken-as-possible.ts';

/**
 * Writes moves down as a call: what the caller does, what else must be so, and the ways along it.
 *
 * Moves that are no ways of the file (the end itself, asking again without a limit) give their
 * acts only. O(moves).
 */
export function callOf(states: StateGraph, moves: readonly number[]): Call {
  const acts: string[] = [];
  const given: string[] = [];
  const ways: CallWay[] = [];
  for (const move of moves) {
    const way = states.graph.ways[states.moveWay[move] ?? -1];
    const step = states.graph.steps[states.graph.wayFrom[states.moveWay[move] ?? -1] ?? -1];
    const times = states.moveActs[move] ?? 0;
    const by = states.moveBy[move] ?? 0;
    if (by === MOVER.silence) acts.push(...Array.from({ length: times }, () => '_'));
    if (by === MOVER.wrongKey) acts.push(...Array.from({ length: times }, () => 'x'));
    if (way === undefined || step === undefined) continue;
    if (by === MOVER.key) acts.push(way.name);
    if (by === MOVER.digits && step.type === 'collect') {
      acts.push(sampleDigits(step));
      if (step.pattern !== undefined) given.push(`"${stepName(step)}" accepts the digits`);
    }
    // Who waits in a queue does so by saying nothing until it lets them go.
    if (step.type === 'queue' && way.name === 'timedOut') acts.push('_');
    if (by === MOVER.world) given.push(circumstance(step, way));
    const to = stepOf(states, states.moveTo[move] ?? -1);
    // Nobody comes into a step that is only played again.
    const isRepeat = way.target.kind === 'repeat';
    ways.push({
      at: way.at,
      from: stepName(step),
      to: to === undefined ? undefined : stepName(to),
      by: reason(step, way, times),
      taken: { step: step.id, target: isRepeat ? undefined : to?.id, name: way.name },
    });
  }
  return { keys: acts.join(','), given: given.filter(isNew), ways };
}

function isNew(text: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(text) === index;
}

/** What must be so in the world for a way to be taken, as a sentence. */
function circumstance(step: Step, way: Way): string {
  const name = stepName(step);
  switch (step.type) {
    case 'hours': {
      const schedule = step.schedule?.value ?? name;
      return way.name === 'holiday'
        ? `"${schedule}" has a holiday`
        : `"${schedule}" is ${way.name}`;
    }
    case 'branch':
      if (way.name === 'else') return `no case of "${name}" holds ${TAKEN_AS_POSSIBLE}`;
      return `"${way.name}" holds ${TAKEN_AS_POSSIBLE}`;
    case 'queue':
      return `queue "${name}" ${WAITS[way.name] ?? way.name}`;
    case 'transfer':
      return `transfer "${name}" ${RINGS[way.name] ?? way.name}`;
    case 'flow':
      return `flow "${name}" leaves by "${way.name}"`;
    default:
      return `"${name}" answers "${way.name}"`;
  }
}

const WAITS: Readonly<Record<string, string>> = {
  timedOut: 'times out',
  full: 'is full',
  closed: 'is closed',
};

const RINGS: Readonly<Record<string, string>> = {
  answered: 'is answered',
  busy: 'is busy',
  noAnswer: 'is not answered',
  failed: 'fails',
};

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
