import { event } from './event.ts';
import { finishInput } from './finish-input.ts';
import type { Run } from './run.ts';
import { settle } from './settle.ts';

/**
 * Lets time pass until something that was due has happened, and gives what that was; `undefined`
 * where the call is over or nothing is due up to `untilMs`, to which time then moves.
 */
export function passTime(run: Run, untilMs: number): Due | undefined {
  const { call } = run;
  settle(run);
  if (call.over !== undefined) return undefined;
  const due = dueOf(run);
  if (due === undefined || due.atMs > untilMs) {
    call.timeMs = Math.max(call.timeMs, untilMs);
    return undefined;
  }
  call.timeMs = Math.max(call.timeMs, due.atMs);
  if (due.what === 'timer') runOut(run);
  settle(run);
  return due;
}

/** What happens next without an act, and when. */
export type Due = {
  readonly atMs: number;
  /** A piece of a prompt ends, a timer of a step that listens, or a wait for somebody else. */
  readonly what: 'piece' | 'timer' | 'latency' | 'queue';
};

function dueOf({ call: { activity } }: Run): Due | undefined {
  switch (activity.kind) {
    case 'play':
      return { atMs: activity.untilMs, what: 'piece' };
    case 'listen':
      return { atMs: activity.untilMs, what: 'timer' };
    case 'latency':
      return { atMs: activity.untilMs, what: 'latency' };
    case 'queue': {
      const { keysUntilMs = Infinity, untilMs } = activity;
      return keysUntilMs < untilMs
        ? { atMs: keysUntilMs, what: 'timer' }
        : { atMs: untilMs, what: 'queue' };
    }
    default:
      return undefined;
  }
}

/** The no-input timer, or the one between digits, has run out. */
function runOut(run: Run): void {
  const { call, flow } = run;
  const step = flow.steps.get(call.step);
  if (step?.type !== 'menu' && step?.type !== 'collect' && step?.type !== 'queue') return;
  if (call.input !== '') finishInput(run, step);
  else if (step.type !== 'queue') event(run, step, 'noInput');
}
