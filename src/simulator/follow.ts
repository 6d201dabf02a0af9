import type { Target } from '../model/outcome.ts';
import { stackBefore } from '../model/stack-before.ts';
import type { FlowBorder, Step } from '../model/step.ts';
import type { StepId } from '../model/step-id.ts';
import type { TakenWay } from './call.ts';
import { comeTo } from './come-to.ts';
import { endCall } from './end-call.ts';
import { move } from './move.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/**
 * Goes where a target leads.
 *
 * The return stack (C11) holds the menu and collect steps that the call has left, the last 16. One
 * that the call comes to again while it is the last is taken off, so that `back` always leads to
 * another step; on an empty stack `back` repeats.
 */
export function follow(run: Run, step: Step, target: Target, by: TakenWay): void {
  const { call } = run;
  if (!move(run, target.at)) return;
  const inner = step.type === 'say' && step.border ? crossed(run, step.id, step.border) : undefined;
  switch (target.kind) {
    case 'unwired': {
      const reason = `outcome "${by.name}" of "${step.id}" is not connected`;
      endCall(run, target.at, 'cut-off', { reason, fault: 'unwired' });
      return;
    }
    case 'repeat':
      repeat(run, by);
      return;
    case 'back': {
      const before = call.stack.at(-1);
      call.stack = call.stack.slice(0, -1);
      if (before !== undefined) comeTo(run, before, step.id, by);
      else if (inner === undefined) repeat(run, by);
      // What is left by an exit and repeats is the inner flow.
      else comeTo(run, inner, step.id, by);
      return;
    }
    case 'step': {
      if (!run.flow.steps.has(target.id)) {
        const reason = `"${target.id}" is no step`;
        endCall(run, target.at, 'cut-off', { reason, fault: 'missing-step' });
        return;
      }
      const listened = step.type === 'menu' || step.type === 'collect';
      call.stack = stackBefore(call.stack, listened ? step.id : undefined, target.id);
      comeTo(run, target.id, step.id, by);
    }
  }
}

/**
 * Puts the stack aside before a flow that is written out here, or takes it up again behind it.
 * Gives the step by which the call went into the flow that it leaves.
 */
function crossed({ call }: Run, step: StepId, { goes }: FlowBorder): StepId | undefined {
  if (goes === 'in') {
    call.callers = [...call.callers, { file: call.file, step, stack: call.stack }];
    call.stack = [];
    return undefined;
  }
  const caller = call.callers.at(-1);
  call.callers = call.callers.slice(0, -1);
  call.stack = caller?.stack ?? [];
  return caller?.step;
}

function repeat(run: Run, by: TakenWay): void {
  run.call.input = '';
  run.call.activity = { kind: 'enter' };
  tell(run, by.at, { kind: 'repeated', by });
}
