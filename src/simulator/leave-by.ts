import type { Outcome } from '../model/outcome.ts';
import type { Span } from '../text/span.ts';
import { assign } from './assign.ts';
import type { TakenWay } from './call.ts';
import { endCall } from './end-call.ts';
import { play } from './play.ts';
import { promptPieces } from './prompt-pieces.ts';
import type { Run } from './run.ts';

/**
 * Leaves the step by an outcome: its assignments first, then its prompt, which may say what they
 * gave, then its target. An outcome that is missing or has no target ends the call.
 *
 * @param stepAt The place of the step, for an outcome that has none.
 */
export function leaveBy(
  run: Run,
  outcome: Outcome | undefined,
  by: Pick<TakenWay, 'kind' | 'name'>,
  stepAt: Span,
): void {
  const { call, flow } = run;
  const target = outcome?.target;
  if (outcome === undefined || target === undefined) {
    const reason = `"${call.step}" has no outcome "${by.name}"`;
    endCall(run, outcome?.at ?? stepAt, 'cut-off', { reason, fault: 'missing-outcome' });
    return;
  }
  if (outcome.set.length > 0) assign(run, outcome.set);
  const { kind, name } = by;
  const leave = { kind: 'leave', target, by: { kind, name, at: outcome.at } } as const;
  if (outcome.prompt === undefined) {
    call.activity = leave;
    return;
  }
  const bargeIn = flow.defaults.bargeIn?.value ?? true;
  play(run, promptPieces(run, outcome.prompt, bargeIn), leave);
}
