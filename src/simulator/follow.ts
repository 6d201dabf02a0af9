import type { Target } from '../model/outcome.ts';
import type { Step } from '../model/step.ts';
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
      if (before === undefined) repeat(run, by);
      else comeTo(run, before, step.id, by);
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

/** The stack with the step that is left, if it listened, and without the one that is come to. */
function stackBefore(
  stack: readonly StepId[],
  left: StepId | undefined,
  to: StepId,
): readonly StepId[] {
  if (left === to) return stack;
  if (left !== undefined && left !== stack.at(-1)) {
    const next = stack.slice(1 - STACK_MAX);
    next.push(left);
    return next;
  }
  return stack.at(-1) === to ? stack.slice(0, -1) : stack;
}

const STACK_MAX = 16;

function repeat(run: Run, by: TakenWay): void {
  run.call.input = '';
  run.call.activity = { kind: 'enter' };
  tell(run, by.at, { kind: 'repeated', by });
}
