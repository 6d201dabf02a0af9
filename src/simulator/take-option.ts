import type { Option } from '../model/outcome.ts';
import type { MenuStep, QueueStep } from '../model/step.ts';
import { leaveBy } from './leave-by.ts';
import { leaveQueue } from './leave-queue.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/** Takes an option that was pressed or said. */
export function takeOption(
  run: Run,
  step: MenuStep | QueueStep,
  option: Option,
  isGlobal: boolean,
): void {
  const { call } = run;
  call.input = '';
  if (step.type === 'queue') leaveQueue(run, step);
  tell(run, option.at, { kind: 'taken', keys: option.keys, label: option.label?.value });
  leaveBy(run, option, { kind: isGlobal ? 'global' : 'option', name: option.keys }, step.at);
}
