import type { CollectStep, MenuStep, QueueStep } from '../model/step.ts';
import { wholeMs } from '../model/whole-ms.ts';
import type { Run } from './run.ts';
import { takeKey } from './take-key.ts';

/**
 * Uses the keys that wait, one after the other, until the call goes on elsewhere or none is left
 * (C7, C8); then the timer between digits runs, if the keys taken so far need more.
 */
export function useKeys(run: Run, step: MenuStep | CollectStep | QueueStep): void {
  const { call, flow } = run;
  const { activity } = call;
  while (call.buffer !== '' && call.activity === activity) {
    const key = call.buffer.charAt(0);
    call.buffer = call.buffer.slice(1);
    takeKey(run, step, key);
  }
  if (call.activity !== activity) return;
  if (activity.kind === 'queue') {
    const interDigitMs = wholeMs(flow.defaults.interDigitMs?.value ?? INTER_DIGIT_MS);
    const keysUntilMs = call.input === '' ? undefined : call.timeMs + interDigitMs;
    call.activity = { ...activity, keysUntilMs };
  } else if (step.type !== 'queue' && call.input !== '') {
    const { interDigitMs } = run.prepared.asking(step);
    call.activity = { kind: 'listen', untilMs: call.timeMs + interDigitMs };
  }
}

/** As C7 has it where nothing else is said. */
const INTER_DIGIT_MS = 3_000;
