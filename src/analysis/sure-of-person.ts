import type { Call } from '../finding/call.ts';
import type { Step } from '../model/step.ts';
import { adverseRole } from '../proof/adverse-role.ts';
import { attractor } from '../proof/attractor.ts';
import { backwardSearch } from '../proof/backward-search.ts';
import { follow } from '../proof/follow.ts';
import { helpingStates } from '../proof/helping-states.ts';
import { callOf } from '../space/call-of.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { has } from '../space/has.ts';
import type { Span } from '../text/span.ts';
import type { Facts } from './facts.ts';

/** A call in which the world keeps people away, whatever the caller presses. */
export type Unsure = {
  /** The place of the last answer that does it; of the start where there is none. */
  readonly at: Span;
  /** The answers, as sentences. */
  readonly given: readonly string[];
  readonly call: Call;
};

/**
 * How a caller who could reach a person may not: `undefined` where callers can make sure of one
 * whatever back ends answer, and as many queues and transfers fail as are given.
 *
 * <<caller>> F person from the beginnings from which one can be reached at all. O(failures * states
 * * moves) at most, and in flows without back ends as often as their moves.
 */
export function sureOfPerson(facts: Facts, failuresMax: number): Unsure | undefined {
  const space = facts.space();
  if (!space.graph.types.some((type) => mayKeepAway(type, failuresMax))) return undefined;
  const ground = facts.ground();
  const roleOf = adverseRole(space);
  const goal = helpingStates(space, LENIENT);
  const within = facts.reachedStates();
  const { states: sure, levels } = attractor(ground, goal, { roleOf, within, failuresMax });
  const helped = facts.helped();
  const nodes = facts.states();
  const valuation = nodes.starts
    .filter((node) => helped[node] === 1)
    .map((node) => nodes.nodeValuation[node] ?? 0)
    .find((one) => !has(sure[space.start], one));
  if (valuation === undefined) return undefined;
  const near = backwardSearch(ground, goal);
  const { legs } = follow(ground, { location: space.start, valuation }, { levels, roleOf, near });
  const call = callOf(space, legs, valuation);
  const start = space.graph.steps[space.start - FIRST_STATE];
  const answers = legs.flatMap(({ move }) => {
    const way = space.graph.ways[space.moveWay[move] ?? -1];
    const from = space.graph.steps[space.graph.wayFrom[space.moveWay[move] ?? -1] ?? -1];
    return way !== undefined && roleOf(move) !== 'chosen' && isAnswer(from?.type) ? [way.at] : [];
  });
  return { at: answers.at(-1) ?? start?.at ?? { start: 0, end: 0 }, given: call.given, call };
}

/** Whether what others do at a step can keep a person away; without such a step nothing can. */
function mayKeepAway(type: Step['type'], failuresMax: number): boolean {
  if (type === 'lookup' || type === 'flow') return true;
  return failuresMax > 0 && (type === 'queue' || type === 'transfer');
}

function isAnswer(type: string | undefined): boolean {
  return type === 'lookup' || type === 'opaque' || type === 'queue' || type === 'transfer';
}

/** What lint takes for help: a message or a call back while nobody is there. */
const LENIENT = { substitutes: ['voicemail', 'callback'], countsWhileOpen: false } as const;
