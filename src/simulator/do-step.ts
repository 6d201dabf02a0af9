import { counterOf } from '../model/counter-of.ts';
import type {
  CallbackStep,
  CountStep,
  HoursStep,
  Step,
  SurveyStep,
  VoicemailStep,
} from '../model/step.ts';
import { answer } from './answer.ts';
import { assign } from './assign.ts';
import { callFlow } from './call-flow.ts';
import { endCall } from './end-call.ts';
import { holds } from './holds.ts';
import { leaveBy } from './leave-by.ts';
import { openingOf } from './opening-of.ts';
import { placeKey } from './place-key.ts';
import { returnFlow } from './return-flow.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/** Does what a step does once its prompts are over. */
export function doStep(run: Run, step: Step): void {
  switch (step.type) {
    case 'menu':
    case 'collect': {
      const { timeoutMs } = run.prepared.asking(step);
      run.call.activity = { kind: 'listen', untilMs: run.call.timeMs + timeoutMs };
      return;
    }
    case 'say':
    case 'set':
      if (step.type === 'set') assign(run, step.set);
      leaveBy(run, step.next, NEXT, step.at);
      return;
    case 'branch': {
      const found = step.cases.find(({ when }) => holds(run, when));
      const name = found === undefined ? 'else' : (found.when?.text ?? '');
      leaveBy(run, found ?? step.else, { kind: 'case', name }, step.at);
      return;
    }
    case 'hours':
      goByHours(run, step);
      return;
    case 'count': {
      const name = countUp(run, step) ? 'again' : 'done';
      leaveBy(run, step[name], { kind: 'outcome', name }, step.at);
      return;
    }
    case 'lookup':
    case 'queue':
    case 'transfer':
    case 'opaque':
      answer(run, step);
      return;
    case 'voicemail':
    case 'callback':
    case 'survey':
      takeLeave(run, step);
      return;
    case 'flow':
      callFlow(run, step);
      return;
    case 'return':
      returnFlow(run, step);
      return;
    case 'hangup':
      endCall(run, step.at, step.outcome, { reason: step.reason?.value });
  }
}

const NEXT = { kind: 'outcome', name: 'next' } as const;

/** A schedule that does not exist, or that nobody prepared, never opens. */
function goByHours(run: Run, step: HoursStep): void {
  const schedule = step.schedule?.value ?? '';
  const state = openingOf(run.flow, run.call, schedule) ?? 'closed';
  tell(run, step.schedule?.at ?? step.at, { kind: 'hours', schedule, state });
  const name = state === 'holiday' && step.holiday === undefined ? 'closed' : state;
  leaveBy(run, step[name], { kind: 'outcome', name }, step.at);
}

/** Counts this step up in this call; gives whether it was still below its limit. */
function countUp({ call }: Run, step: CountStep): boolean {
  const key = placeKey({ file: call.file, step: counterOf(step) });
  const count = call.counts.get(key) ?? 0;
  if (count >= (step.limit?.value ?? 0)) return false;
  call.counts = new Map(call.counts).set(key, count + 1);
  return true;
}

/** A person who has answered counts more than a message or a call back after that. */
function takeLeave(run: Run, step: VoicemailStep | CallbackStep | SurveyStep): void {
  const { call } = run;
  if (step.type !== 'survey') {
    if (call.reached !== 'human') call.reached = step.type;
    tell(run, step.at, { kind: 'reached', who: step.type });
  }
  if (step.next === undefined) endCall(run, step.at, 'resolved');
  else leaveBy(run, step.next, NEXT, step.at);
}
