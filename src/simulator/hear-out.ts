import { passTime } from './pass-time.ts';
import type { Run } from './run.ts';
import { settle } from './settle.ts';

/**
 * Lets the prompts end, until keys count: a step listens, or a queue that a key can leave, and no
 * keys of the act before are still waiting for more.
 *
 * @returns Whether it came to that; else the call is over.
 */
export function hearOut(run: Run): boolean {
  settle(run);
  while (run.call.over === undefined) {
    if (countKeys(run)) return true;
    passTime(run, Infinity);
  }
  return false;
}

function countKeys({ call, flow }: Run): boolean {
  // Keys of one act are typed at once; the next act comes when these were taken or given up.
  if (call.input !== '') return false;
  if (call.activity.kind === 'listen') return true;
  if (call.activity.kind !== 'queue') return false;
  const step = flow.steps.get(call.step);
  return step?.type === 'queue' && step.options.length > 0;
}
