import { calledFile } from '../model/called-file.ts';
import type { FlowStep } from '../model/step.ts';
import { comeTo } from './come-to.ts';
import { endCall } from './end-call.ts';
import { leaveBy } from './leave-by.ts';
import { nextMock } from './next-mock.ts';
import { preparedFlow } from './prepared-flow.ts';
import { putValue } from './put-value.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/**
 * Goes into another flow at its start (C12); its return stack is its own. A mock for the step names
 * the exit at once. A flow that is not at hand ends the call, as does the seventeenth inside
 * another.
 */
export function callFlow(run: Run, step: FlowStep): void {
  const { call } = run;
  const mock = nextMock(run, [step.id]);
  if (mock !== undefined) {
    for (const [variable, value] of mock.set ?? []) putValue(run, step.at, variable, value);
    const by = { kind: 'outcome', name: mock.outcome } as const;
    leaveBy(run, step.exits.get(mock.outcome), by, step.at);
    return;
  }
  const at = step.file?.at ?? step.at;
  const file = calledFile(call.file, step.file?.value ?? '');
  const flow = call.world.flows.get(file);
  const start = flow?.start;
  if (flow === undefined) {
    const reason = `the flow "${file}" is not at hand`;
    endCall(run, at, 'left', { reason, fault: 'missing-flow' });
  } else if (start === undefined || !flow.steps.has(start.value)) {
    const reason = `the flow "${file}" has no step to start with`;
    endCall(run, at, 'cut-off', { reason, fault: 'missing-start' });
  } else if (call.callers.length >= CALLERS_MAX) {
    const reason = `more than ${CALLERS_MAX} flows wait for each other`;
    endCall(run, at, 'cut-off', { reason, fault: 'too-deep' });
  } else {
    tell(run, at, { kind: 'called', called: file });
    call.callers = [...call.callers, { file: call.file, step: call.step, stack: call.stack }];
    call.file = file;
    call.stack = [];
    run.flow = flow;
    run.prepared = preparedFlow(flow);
    comeTo(run, start.value, undefined, { kind: 'start', name: 'start', at: start.at });
  }
}

const CALLERS_MAX = 16;
