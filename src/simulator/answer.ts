import type { LookupStep, OpaqueStep, QueueStep, TransferStep } from '../model/step.ts';
import { wholeMs } from '../model/whole-ms.ts';
import type { Answer } from './call.ts';
import { giveAnswer } from './give-answer.ts';
import { nextMock } from './next-mock.ts';
import type { Run } from './run.ts';
import type { Mock } from './world.ts';

/**
 * Lets the world answer a step, at once or after a while (C10).
 *
 * Without a mock a queue and a transfer are answered, the others come to their first outcome. A
 * queue answers after its `expectedWait`, but never above its `maxWait`, which is also when it
 * times out; a back end after its `latency`.
 */
export function answer(run: Run, step: LookupStep | QueueStep | TransferStep | OpaqueStep): void {
  const { call } = run;
  const mock = nextMock(run, namesOf(step));
  const given: Answer = { outcome: mock?.outcome ?? usual(step), set: mock?.set ?? NOTHING };
  const untilMs = call.timeMs + wholeMs(mock?.afterMs ?? usualMs(step, given));
  if (step.type === 'queue') {
    const sinceMs = call.timeMs;
    call.activity = { kind: 'queue', sinceMs, untilMs, keysUntilMs: undefined, answer: given };
  } else if (untilMs > call.timeMs) {
    call.activity = { kind: 'latency', untilMs, answer: given };
  } else {
    giveAnswer(run, step, given);
  }
}

const NOTHING: NonNullable<Mock['set']> = new Map();

function namesOf(
  step: LookupStep | QueueStep | TransferStep | OpaqueStep,
): readonly (string | undefined)[] {
  switch (step.type) {
    case 'lookup':
      return [step.id, step.service?.value];
    case 'queue':
      return [step.id, step.queue?.value];
    case 'transfer':
      return [step.id, step.to?.value];
    case 'opaque':
      return [step.id, step.foreignType];
  }
}

function usual(step: LookupStep | QueueStep | TransferStep | OpaqueStep): string {
  if (step.type === 'queue' || step.type === 'transfer') return 'answered';
  const [first = 'any'] = step.outcomes.keys();
  return first;
}

function usualMs(
  step: LookupStep | QueueStep | TransferStep | OpaqueStep,
  { outcome }: Answer,
): number {
  if (step.type === 'lookup') return step.latencyMs?.value ?? 0;
  if (step.type !== 'queue') return 0;
  const maxMs = step.maxWaitMs?.value ?? Infinity;
  const expectedMs = step.expectedWaitMs?.value;
  if (outcome === 'answered') return Math.min(expectedMs ?? 0, maxMs);
  return outcome === 'timedOut' ? (step.maxWaitMs?.value ?? expectedMs ?? 0) : 0;
}
