import type { Fault } from '../finding/fault.ts';
import type { Way } from '../graph/way.ts';
import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import type { AskingCircle } from './asking-circles.ts';
import { circleWords } from './circle-words.ts';
import { eventPlace } from './event-place.ts';
import { eventWayOf } from './event-way-of.ts';
import type { Facts } from './facts.ts';
import { round } from './round.ts';

/**
 * The fault of a circle in which a caller is asked for ever: by one step without a limit, or by
 * several that hand the caller on, each of which counts anew.
 *
 * @param who The caller in words, as the beginning of a sentence.
 */
export function askingCircleFault(
  flow: Flow,
  facts: Facts,
  { asking, caller, circle, isUnlimited }: AskingCircle,
  who: string,
): Fault | undefined {
  const step = asking[0];
  if (step === undefined) return undefined;
  const states = facts.states();
  const moves = round(states, circle, facts.movesOf(caller));
  const way =
    caller === 'helpless'
      ? moves.map((move) => states.graph.ways[states.moveWay[move] ?? -1]).find(isFrom(step))
      : eventWayOf(facts, step, caller);
  const at = way === undefined ? step.at : eventPlace(flow, step, way);
  const call = facts.callRound(circle, caller);
  if (isUnlimited) {
    const limit = caller === 'silent' ? step.maxNoInput : step.maxNoMatch;
    const name = caller === 'silent' ? 'maxNoInput' : 'maxNoMatch';
    return {
      at: limit?.at ?? step.at,
      message: `${who} is asked by "${stepName(step)}" for ever, as "${name}" is unlimited: set a limit and lead "exhausted" to a person`,
      call,
    };
  }
  return {
    at,
    message: `${who} goes round for ever: ${circleWords(states, moves)} (each counts anew): lead "exhausted" to a person`,
    notes: asking.slice(1, 1 + NOTES_MAX).map(({ id, at: place, title }) => ({
      at: place,
      message: `"${title ?? id}" hands the caller on`,
    })),
    call,
  };
}

const NOTES_MAX = 5;

function isFrom({ id }: Step): (way: Way | undefined) => boolean {
  return (way) => way?.from === id;
}
