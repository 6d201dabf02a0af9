import type { Fault } from '../finding/fault.ts';
import type { Flow } from '../model/flow.ts';
import { isEveryKeyTaken } from '../model/is-every-key-taken.ts';
import { listens } from '../model/listens.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { CollectStep, MenuStep } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';

/**
 * A fault for each step that asks and has no answer to silence, or to wrong keys, of its own or in
 * the defaults; where none of 3 or more has one, a single fault at the flow's start, since one
 * line mends them all.
 *
 * A handler is an answer, and so are a limit of 1 with somewhere to go, and a prompt that differs
 * from the second attempt on. O(steps + segments).
 */
export function unansweredFaults(flow: Flow, event: 'noInput' | 'noMatch'): readonly Fault[] {
  const asking = [...flow.steps.values()].filter(
    (step): step is MenuStep | CollectStep => listens(step) && canCome(flow, step, event),
  );
  const unanswered = asking.filter((step) => !isAnswered(flow, step, event));
  const what = event === 'noInput' ? 'silence' : 'wrong keys';
  const isOurs = flow.format === 'presszero';
  if (unanswered.length === asking.length && asking.length >= TOLD_ONCE_MIN && flow.start) {
    const advice = isOurs ? `write "${event}" under "defaults"` : 'say what then happens';
    const says = `None of the ${asking.length} steps that ask has an answer to ${what}`;
    return [{ at: flow.start.at, message: `${says}: ${advice}` }];
  }
  const advice = isOurs ? `write "${event}" on it or under "defaults"` : 'say what then happens';
  return unanswered.map((step) => ({
    at: step.at,
    message: `"${stepName(step)}" has no answer to ${what}: ${advice}`,
  }));
}

const TOLD_ONCE_MIN = 3;

function canCome(flow: Flow, step: MenuStep | CollectStep, event: 'noInput' | 'noMatch'): boolean {
  return event === 'noInput' || step.type === 'collect' || !isEveryKeyTaken(flow, step);
}

function isAnswered(
  flow: Flow,
  step: MenuStep | CollectStep,
  event: 'noInput' | 'noMatch',
): boolean {
  const asking = settledAsking(step, flow.defaults);
  const isSilence = event === 'noInput';
  if ((isSilence ? asking.noInput : asking.noMatch).length > 0) return true;
  const limit = isSilence ? asking.maxNoInput : asking.maxNoMatch;
  const exhausted = isSilence ? asking.noInputExhausted : asking.noMatchExhausted;
  if (limit === 1 && exhausted?.target !== undefined) return true;
  return (step.prompt?.segments ?? []).some(({ attempt }) => attempt > 1);
}
