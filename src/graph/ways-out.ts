import type { Condition } from '../model/condition.ts';
import type { Flow } from '../model/flow.ts';
import { isEveryKeyTaken } from '../model/is-every-key-taken.ts';
import type { Outcome } from '../model/outcome.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { CollectStep, MenuStep, Step } from '../model/step.ts';
import { type EventWay, eventWay } from './event-way.ts';
import type { Way, WayKind } from './way.ts';

/**
 * All ways out of a step in the order that the caller would meet them: keys, globals, events,
 * cases, outcomes. Outcomes without a target are no ways and are left out.
 *
 * A key of the menu hides the same key among the globals (call-semantics C7). O(ways).
 */
export function waysOut(flow: Flow, step: Step): readonly Way[] {
  const ways: Way[] = [];
  const add: Add = (kind, name, outcome, when = undefined, times = 1) => {
    if (outcome?.target === undefined) return;
    const { at, target } = outcome;
    ways.push({ from: step.id, kind, name, at, target, outcome, when, times });
  };
  addOutcomes(flow, step, add);
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

function addOutcomes(flow: Flow, step: Step, add: Add): void {
  switch (step.type) {
    case 'menu':
      addKeys(flow, step, add);
      addEvents(flow, step, add);
      break;
    case 'collect':
      add('outcome', 'next', step.next);
      addEvents(flow, step, add);
      break;
    case 'branch':
      for (const item of step.cases) add('case', item.when?.text ?? '', item, item.when);
      add('case', 'else', step.else);
      break;
    case 'hours':
      add('outcome', 'open', step.open);
      add('outcome', 'closed', step.closed);
      add('outcome', 'holiday', step.holiday);
      break;
    case 'lookup':
    case 'opaque':
      for (const [name, outcome] of step.outcomes) add('outcome', name, outcome);
      break;
    case 'flow':
      for (const [name, outcome] of step.exits) add('outcome', name, outcome);
      break;
    case 'queue':
      for (const option of step.options) add('option', option.keys, option, option.when);
      add('outcome', 'answered', step.answered);
      add('outcome', 'timedOut', step.timedOut);
      add('outcome', 'full', step.full);
      add('outcome', 'closed', step.closed);
      break;
    case 'transfer':
      add('outcome', 'answered', step.answered);
      add('outcome', 'busy', step.busy);
      add('outcome', 'noAnswer', step.noAnswer);
      add('outcome', 'failed', step.failed);
      break;
    case 'count':
      add('outcome', 'again', step.again);
      add('outcome', 'done', step.done);
      break;
    case 'say':
    case 'set':
    case 'voicemail':
    case 'callback':
    case 'survey':
      add('outcome', 'next', step.next);
      break;
    case 'return':
    case 'hangup':
      break;
  }
}

function addKeys(flow: Flow, step: MenuStep, add: Add): void {
  for (const option of step.options) add('option', option.keys, option, option.when);
  if (flow.globals.length === 0) return;
  const own = new Set(step.options.map(({ keys }) => keys));
  for (const option of flow.globals) {
    if (!own.has(option.keys)) add('global', option.keys, option, option.when);
  }
}

function addEvents(flow: Flow, step: MenuStep | CollectStep, add: Add): void {
  const asking = settledAsking(step, flow.defaults);
  const addEvent = (name: 'noInput' | 'noMatch', event: EventWay | undefined): void => {
    if (event === undefined) return;
    const kind = event.kind === 'handler' ? name : 'exhausted';
    add(kind, name, event.outcome, undefined, event.times);
  };
  addEvent('noInput', eventWay(asking.noInput, asking.maxNoInput, asking.noInputExhausted));
  if (step.type === 'menu' && isEveryKeyTaken(flow, step)) return;
  addEvent('noMatch', eventWay(asking.noMatch, asking.maxNoMatch, asking.noMatchExhausted));
}
