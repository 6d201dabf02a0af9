import type { QueueStep } from '../model/step.ts';
import type { Run } from './run.ts';
import { tell } from './tell.ts';

/** Says how long a queue held the caller, and how often it spoke up meanwhile. */
export function leaveQueue(run: Run, step: QueueStep): void {
  const { activity, timeMs } = run.call;
  if (activity.kind !== 'queue') return;
  const lastsMs = timeMs - activity.sinceMs;
  const everyMs = step.announceEveryMs?.value ?? 0;
  const announcements = everyMs > 0 ? Math.floor(lastsMs / everyMs) : 0;
  tell(run, step.at, { kind: 'waited', lastsMs, announcements });
}
