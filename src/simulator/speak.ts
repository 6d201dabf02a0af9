import type { CollectStep, MenuStep, QueueStep } from '../model/step.ts';
import { event } from './event.ts';
import type { Run } from './run.ts';
import { saidOption } from './said-option.ts';
import { settle } from './settle.ts';
import { takeOption } from './take-option.ts';
import { tell } from './tell.ts';

/**
 * The caller says a phrase to a step that listens: an option's phrase takes it, any other is a
 * no-match, also where digits are asked for. A queue does not mind what it does not understand.
 */
export function speak(run: Run, step: MenuStep | CollectStep | QueueStep, phrase: string): void {
  const { call } = run;
  tell(run, step.at, { kind: 'spoke', phrase });
  call.idleMoves = 0;
  const said =
    step.type === 'collect'
      ? undefined
      : saidOption(step, run.prepared.keys(step), call.outOfForce, phrase);
  if (said !== undefined && step.type !== 'collect') {
    takeOption(run, step, said.option, said.isGlobal);
  } else if (step.type !== 'queue') {
    event(run, step, 'noMatch', phrase);
  }
  settle(run);
}
