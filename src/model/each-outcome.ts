import type { Condition } from './condition.ts';
import type { Outcome } from './outcome.ts';
import type { Step } from './step.ts';

/**
 * What is told of an outcome: `option` is a key of a queue, `case` a case of a branch, `exit` one
 * of a called flow, and `outcome` anything else.
 */
export type TellOutcome = (
  kind: 'option' | 'case' | 'exit' | 'outcome',
  name: string,
  outcome: Outcome | undefined,
  when?: Condition,
) => void;

/**
 * Tells every outcome that a step can have by its type, in the order of the format, those that are
 * left out as `undefined`. Keys of a menu, events, and the platform's errors are not among them:
 * which of those count depends on the rest of the flow. O(outcomes).
 */
export function eachOutcome(step: Step, tell: TellOutcome): void {
  switch (step.type) {
    case 'branch':
      for (const item of step.cases) tell('case', item.when?.text ?? '', item, item.when);
      tell('outcome', 'else', step.else);
      return;
    case 'hours':
      tell('outcome', 'open', step.open);
      tell('outcome', 'closed', step.closed);
      tell('outcome', 'holiday', step.holiday);
      return;
    case 'lookup':
    case 'opaque':
      for (const [name, outcome] of step.outcomes) tell('outcome', name, outcome);
      return;
    case 'flow':
      for (const [name, outcome] of step.exits) tell('exit', name, outcome);
      return;
    case 'queue':
      for (const option of step.options) tell('option', option.keys, option, option.when);
      tell('outcome', 'answered', step.answered);
      tell('outcome', 'timedOut', step.timedOut);
      tell('outcome', 'full', step.full);
      tell('outcome', 'closed', step.closed);
      return;
    case 'transfer':
      tell('outcome', 'answered', step.answered);
      tell('outcome', 'busy', step.busy);
      tell('outcome', 'noAnswer', step.noAnswer);
      tell('outcome', 'failed', step.failed);
      return;
    case 'count':
      tell('outcome', 'again', step.again);
      tell('outcome', 'done', step.done);
      return;
    case 'say':
    case 'collect':
    case 'set':
    case 'voicemail':
    case 'callback':
    case 'survey':
      tell('outcome', 'next', step.next);
      return;
    case 'menu':
    case 'return':
    case 'hangup':
      return;
  }
}
