import type { StepId } from '../model/step-id.ts';
import type { AskingCounts, TakenWay } from './call.ts';
import { placeKey } from './place-key.ts';
import type { Run } from './run.ts';

/**
 * Comes to a step that exists (C2): its counts begin again, or are what they were on a platform
 * that keeps them for the whole call.
 */
export function comeTo(run: Run, step: StepId, from: StepId | undefined, by: TakenWay): void {
  const { call } = run;
  call.step = step;
  const keeps = call.world.platform.counters === 'per-call';
  const counts = (keeps ? call.kept.get(placeKey(call)) : undefined) ?? FRESH;
  call.noInputs = counts.noInputs;
  call.noMatches = counts.noMatches;
  call.attempt = counts.attempt;
  call.input = '';
  call.activity = ENTER;
  const { timeMs: atMs, file } = call;
  run.heard.push({ atMs, step, file, at: by.at, kind: 'entered', from, by });
}

const FRESH: AskingCounts = { noInputs: 0, noMatches: 0, attempt: 1 };
const ENTER = { kind: 'enter' } as const;
