import type { Outcome } from '../model/outcome.ts';
import type { LookupStep, OpaqueStep, QueueStep, TransferStep } from '../model/step.ts';
import type { Answer, End } from './call.ts';
import { endCall } from './end-call.ts';
import { leaveBy } from './leave-by.ts';
import { leaveQueue } from './leave-queue.ts';
import { putValue } from './put-value.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/** Comes to the outcome that the world gave a step; whoever answers a call is reached (C13). */
export function giveAnswer(
  run: Run,
  step: LookupStep | QueueStep | TransferStep | OpaqueStep,
  { outcome: name, set }: Answer,
): void {
  const { call } = run;
  if (step.type === 'queue') leaveQueue(run, step);
  tell(run, step.at, { kind: 'answered', outcome: name });
  for (const [variable, value] of set) putValue(run, step.at, variable, value);
  const isTalk = name === 'answered' && (step.type === 'queue' || step.type === 'transfer');
  if (isTalk) {
    const who = step.type === 'queue' ? 'human' : step.reaches;
    if (who === 'human') call.reached = 'human';
    else if (who === 'voicemail') call.reached ??= 'voicemail';
    tell(run, step.at, { kind: 'reached', who });
    if (step.answered === undefined) {
      endCall(run, step.at, ENDS[who]);
      return;
    }
  }
  leaveBy(run, outcomeOf(step, name), { kind: 'outcome', name }, step.at);
}

/** How a call ends when nothing follows the talk; a machine is somebody else's self-service. */
const ENDS = {
  human: 'human',
  voicemail: 'voicemail',
  machine: 'resolved',
  unknown: 'left',
} as const satisfies Readonly<Record<TransferStep['reaches'], End['kind']>>;

function outcomeOf(
  step: LookupStep | QueueStep | TransferStep | OpaqueStep,
  name: string,
): Outcome | undefined {
  const own = ownOutcome(step, name);
  return own === undefined && name === 'error' ? step.error : own;
}

function ownOutcome(
  step: LookupStep | QueueStep | TransferStep | OpaqueStep,
  name: string,
): Outcome | undefined {
  switch (step.type) {
    case 'lookup':
    case 'opaque':
      return step.outcomes.get(name);
    case 'queue':
      return queueOutcome(step, name);
    case 'transfer':
      return transferOutcome(step, name);
  }
}

function queueOutcome(step: QueueStep, name: string): Outcome | undefined {
  switch (name) {
    case 'answered':
    case 'timedOut':
    case 'full':
    case 'closed':
      return step[name];
    default:
      return undefined;
  }
}

function transferOutcome(step: TransferStep, name: string): Outcome | undefined {
  switch (name) {
    case 'answered':
    case 'busy':
    case 'noAnswer':
    case 'failed':
      return step[name];
    default:
      return undefined;
  }
}
