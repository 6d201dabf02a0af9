import type { CollectStep, MenuStep, QueueStep } from '../model/step.ts';
import { event } from './event.ts';
import { keyMatch } from './key-match.ts';
import type { Run } from './run.ts';
import { takeDigits } from './take-digits.ts';
import { takeOption } from './take-option.ts';
import { tell } from './tell.ts';

/**
 * Takes the keys pressed so far for all there are, as the time for a further one is over: they are
 * an option, digits, or a no-match; in a queue, which has no no-match, they are then lost.
 */
export function finishInput(run: Run, step: MenuStep | CollectStep | QueueStep): void {
  const { call } = run;
  if (step.type === 'collect') {
    takeDigits(run, step);
    return;
  }
  const { input } = call;
  const keys = run.prepared.keys(step);
  const { option, isGlobal } = keyMatch(keys, step.options.length, call.outOfForce, input);
  if (option !== undefined) takeOption(run, step, option, isGlobal);
  else if (step.type === 'menu') event(run, step, 'noMatch', input);
  else {
    call.input = '';
    if (call.activity.kind === 'queue')
      call.activity = { ...call.activity, keysUntilMs: undefined };
    tell(run, step.at, { kind: 'dropped', keys: input, why: 'queue' });
  }
}
