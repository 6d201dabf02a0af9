import type { Flow } from '../model/flow.ts';
import { isEveryKeyTaken } from '../model/is-every-key-taken.ts';
import type { Option, Outcome } from '../model/outcome.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { CollectStep, MenuStep, Step } from '../model/step.ts';
import { eventWay } from './event-way.ts';
import type { Way, WayKind } from './way.ts';

/**
 * All ways out of a step in the order that the caller would meet them: keys, globals, events,
 * cases, outcomes. Outcomes without a target are no ways and are left out.
 *
 * A key of the menu hides the same key among the globals (call-semantics C7). O(ways).
 */
export function waysOut(flow: Flow, step: Step): readonly Way[] {
  const ways: Way[] = [];
  const add = (kind: WayKind, name: string, outcome: Outcome | undefined, times = 1): void => {
    if (outcome?.target === undefined) return;
    const when = 'when' in outcome ? (outcome as Option).when : undefined;
    const { at, target } = outcome;
    ways.push({ from: step.id, kind, name, at, target, outcome, when, times });
  };
  for (const [kind, name, outcome, times] of outcomesOf(flow, step)) {
    add(kind, name, outcome, times);
  }
  add('error', 'error', step.error);
  return ways;
}

type Named = readonly [kind: WayKind, name: string, outcome: Outcome | undefined, times?: number];

function outcomesOf(flow: Flow, step: Step): readonly Named[] {
  switch (step.type) {
    case 'menu':
      return [...keysOf(flow, step), ...eventsOf(flow, step)];
    case 'collect':
      return [['outcome', 'next', step.next], ...eventsOf(flow, step)];
    case 'branch':
      return [
        ...step.cases.map((item): Named => ['case', item.when?.text ?? '', item]),
        ['case', 'else', step.else],
      ];
    case 'hours':
      return [
        ['outcome', 'open', step.open],
        ['outcome', 'closed', step.closed],
        ['outcome', 'holiday', step.holiday],
      ];
    case 'lookup':
    case 'opaque':
      return [...step.outcomes].map(([name, outcome]): Named => ['outcome', name, outcome]);
    case 'flow':
      return [...step.exits].map(([name, outcome]): Named => ['outcome', name, outcome]);
    case 'queue':
      return [
        ...step.options.map((option): Named => ['option', option.keys, option]),
        ['outcome', 'answered', step.answered],
        ['outcome', 'timedOut', step.timedOut],
        ['outcome', 'full', step.full],
        ['outcome', 'closed', step.closed],
      ];
    case 'transfer':
      return [
        ['outcome', 'answered', step.answered],
        ['outcome', 'busy', step.busy],
        ['outcome', 'noAnswer', step.noAnswer],
        ['outcome', 'failed', step.failed],
      ];
    case 'count':
      return [
        ['outcome', 'again', step.again],
        ['outcome', 'done', step.done],
      ];
    case 'say':
    case 'set':
    case 'voicemail':
    case 'callback':
    case 'survey':
      return [['outcome', 'next', step.next]];
    case 'return':
    case 'hangup':
      return [];
  }
}

function keysOf(flow: Flow, step: MenuStep): readonly Named[] {
  const own = new Set(step.options.map(({ keys }) => keys));
  const globals = flow.globals.filter(({ keys }) => !own.has(keys));
  return [
    ...step.options.map((option): Named => ['option', option.keys, option]),
    ...globals.map((option): Named => ['global', option.keys, option]),
  ];
}

function eventsOf(flow: Flow, step: MenuStep | CollectStep): readonly Named[] {
  const asking = settledAsking(step, flow.defaults);
  const silence = eventWay(asking.noInput, asking.maxNoInput, asking.noInputExhausted);
  const wrong =
    step.type === 'menu' && isEveryKeyTaken(flow, step)
      ? undefined
      : eventWay(asking.noMatch, asking.maxNoMatch, asking.noMatchExhausted);
  const named: Named[] = [];
  if (silence !== undefined) {
    const kind = silence.kind === 'handler' ? 'noInput' : 'exhausted';
    named.push([kind, 'noInput', silence.outcome, silence.times]);
  }
  if (wrong !== undefined) {
    const kind = wrong.kind === 'handler' ? 'noMatch' : 'exhausted';
    named.push([kind, 'noMatch', wrong.outcome, wrong.times]);
  }
  return named;
}
