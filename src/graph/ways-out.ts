import type { Condition } from '../model/condition.ts';
import { eachOutcome, type TellOutcome } from '../model/each-outcome.ts';
import type { Flow } from '../model/flow.ts';
import { isEveryKeyTaken } from '../model/is-every-key-taken.ts';
import type { Handler, Outcome } from '../model/outcome.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { CollectStep, MenuStep, Step } from '../model/step.ts';
import { type EventWay, eventWay } from './event-way.ts';
import type { Way, WayKind } from './way.ts';

/**
 * All ways out of a step in the order that the caller would meet them: keys, globals, events,
 * cases, outcomes. Outcomes without a target are no ways and are left out.
 *
 * A key of the menu hides the same key among the globals (call-semantics C7), unless a condition may
 * put it out of force. O(ways).
 */
export function waysOut(flow: Flow, step: Step): readonly Way[] {
  const ways: Way[] = [];
  const add: Add = (kind, name, outcome, when = undefined, times = 1) => {
    if (outcome?.target === undefined) return;
    const { at, target } = outcome;
    ways.push({ from: step.id, kind, name, at, target, outcome, when, times });
  };
  if (step.type === 'menu') addKeys(flow, step, add);
  eachOutcome(step, (kind, name, outcome, when) =>
    add(wayKind(step, kind, name), name, outcome, when),
  );
  if (step.type === 'menu' || step.type === 'collect') addEvents(flow, step, add);
  add('error', 'error', step.error);
  return ways;
}

type Add = (
  kind: WayKind,
  name: string,
  outcome: Outcome | undefined,
  when?: Condition | undefined,
  times?: number,
) => void;

/** A branch's `else` is one of its cases, and an exit of a called flow one of a step's outcomes. */
function wayKind(step: Step, kind: Parameters<TellOutcome>[0], name: string): WayKind {
  if (step.type === 'branch' && name === 'else') return 'case';
  return kind === 'exit' ? 'outcome' : kind;
}

function addKeys(flow: Flow, step: MenuStep, add: Add): void {
  for (const option of step.options) add('option', option.keys, option, option.when);
  for (const option of flow.globals) {
    const isHidden = step.options.some(
      ({ keys, when }) => when === undefined && keys === option.keys,
    );
    if (!isHidden) add('global', option.keys, option, option.when);
  }
}

function addEvents(flow: Flow, step: MenuStep | CollectStep, add: Add): void {
  const asking = settledAsking(step, flow.defaults);
  const addEvent = (
    name: 'noInput' | 'noMatch',
    handlers: readonly Handler[],
    event: EventWay | undefined,
  ): void => {
    for (const handler of handlers) {
      const isBefore = handler.attempt < (event?.times ?? Infinity);
      if (handler.target?.kind !== 'back' || !isBefore) continue;
      add(name, name, handler, undefined, handler.attempt);
    }
    if (event === undefined) return;
    const kind = event.kind === 'handler' ? name : 'exhausted';
    add(kind, name, event.outcome, undefined, event.times);
  };
  const { noInput, noMatch, maxNoInput, maxNoMatch } = asking;
  addEvent('noInput', noInput, eventWay(noInput, maxNoInput, asking.noInputExhausted));
  if (step.type === 'menu' && isEveryKeyTaken(flow, step)) return;
  addEvent('noMatch', noMatch, eventWay(noMatch, maxNoMatch, asking.noMatchExhausted));
}
