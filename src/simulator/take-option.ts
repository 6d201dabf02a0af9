import type { Option } from '../model/outcome.ts';
import type { MenuStep, QueueStep } from '../model/step.ts';
import { leaveBy } from './leave-by.ts';
import { leaveQueue } from './leave-queue.ts';
import type { Run } from './run.ts';

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
  const { timeMs: atMs, step: id, file } = call;
  const { keys, label, at } = option;
  run.heard.push({ atMs, step: id, file, at, kind: 'taken', keys, label: label?.value });
  leaveBy(run, option, { kind: isGlobal ? 'global' : 'option', name: keys }, step.at);
}
