import { eventWay } from '../graph/event-way.ts';
import type { Flow } from '../model/flow.ts';
import { isEveryKeyTaken } from '../model/is-every-key-taken.ts';
import type { Outcome } from '../model/outcome.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { CollectStep, MenuStep, Step } from '../model/step.ts';

/**
 * The outcomes that a step can have and for which it names no target, in the order of the format.
 *
 * Left out are those that need none: `answered` (the call is then over), `next` behind a message, a
 * promise or a survey, `holiday` (then closed), `timedOut` where the wait has no limit, and the
 * `else` of a branch, whose cases may be complete, so that a rule of its own tells it. An
 * importer's step may well lack an outcome that its platform does not have, so for imported flows
 * only what is unwired counts. O(outcomes).
 */
export function missingOutcomes(flow: Flow, step: Step): readonly string[] {
  if (flow.format !== 'presszero') return [];
  const named = (pairs: readonly (readonly [string, Outcome | undefined])[]): readonly string[] =>
    pairs.filter(([, outcome]) => outcome?.target === undefined).map(([name]) => name);
  switch (step.type) {
    case 'say':
    case 'set':
      return named([['next', step.next]]);
    case 'collect':
      return [...named([['next', step.next]]), ...missingExhausted(flow, step)];
    case 'menu':
      return missingExhausted(flow, step);
    case 'hours':
      return named([
        ['open', step.open],
        ['closed', step.closed],
      ]);
    case 'lookup':
      return step.outcomes.size === 0 ? ['outcomes'] : [];
    case 'queue':
      return named([
        ...(step.maxWaitMs === undefined ? [] : ([['timedOut', step.timedOut]] as const)),
        ['full', step.full],
        ['closed', step.closed],
      ]);
    case 'transfer':
      return step.reaches === 'unknown'
        ? []
        : named([
            ['busy', step.busy],
            ['noAnswer', step.noAnswer],
            ['failed', step.failed],
          ]);
    case 'flow':
      return step.exits.size === 0 ? ['exits'] : [];
    case 'count':
      return named([
        ['again', step.again],
        ['done', step.done],
      ]);
    case 'branch':
    case 'voicemail':
    case 'callback':
    case 'survey':
    case 'return':
    case 'hangup':
    case 'opaque':
      return [];
  }
}

function missingExhausted(flow: Flow, step: MenuStep | CollectStep): readonly string[] {
  const asking = settledAsking(step, flow.defaults);
  const silence = eventWay(asking.noInput, asking.maxNoInput, asking.noInputExhausted);
  const wrong = eventWay(asking.noMatch, asking.maxNoMatch, asking.noMatchExhausted);
  const hasWrongKey = step.type === 'collect' || !isEveryKeyTaken(flow, step);
  const isMissing =
    (silence !== undefined && silence.outcome === undefined) ||
    (hasWrongKey && wrong !== undefined && wrong.outcome === undefined);
  return isMissing ? ['exhausted'] : [];
}
