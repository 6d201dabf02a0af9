import type { ReturnStep } from '../model/step.ts';
import { endCall } from './end-call.ts';
import { leaveBy } from './leave-by.ts';
import { preparedFlow } from './prepared-flow.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/**
 * Goes back to the flow that called this one, and on by the exit's target (C12). In a flow that
 * nobody called the call goes where no flow at hand shows.
 */
export function returnFlow(run: Run, { at, exit }: ReturnStep): void {
  const { call } = run;
  const name = exit?.value ?? '';
  const caller = call.callers.at(-1);
  if (caller === undefined) {
    endCall(run, at, 'left', { reason: `returns by "${name}" from a flow that nobody called` });
    return;
  }
  tell(run, exit?.at ?? at, { kind: 'returned', exit: name });
  call.callers = call.callers.slice(0, -1);
  call.file = caller.file;
  call.step = caller.step;
  call.stack = caller.stack;
  run.flow = (caller.file && call.world.flows.get(caller.file)) || run.main;
  run.prepared = preparedFlow(run.flow);
  const step = run.flow.steps.get(caller.step);
  const outcome = step?.type === 'flow' ? step.exits.get(name) : undefined;
  leaveBy(run, outcome, { kind: 'outcome', name }, step?.at ?? at);
}
