import type { Flow } from '../model/flow.ts';
import { toStepId } from '../model/step-id.ts';
import type { Call } from './call.ts';
import { comeTo } from './come-to.ts';
import { copyCall } from './copy-call.ts';
import { endCall } from './end-call.ts';
import type { Heard } from './heard.ts';
import { preparedFlow } from './prepared-flow.ts';
import type { Run } from './run.ts';
import { settle } from './settle.ts';
import type { World } from './world.ts';

/**
 * A call that comes in: at the start of the flow, at its first prompt or wherever else the caller
 * may first act, and what happened up to there. Without a start it is over at once.
 */
export function startCall(flow: Flow, world: World): readonly [Call, readonly Heard[]] {
  const { start } = flow;
  const id = start?.value ?? toStepId('');
  const call = copyCall({ ...FRESH, world, step: id });
  const prepared = preparedFlow(flow);
  const run: Run = { main: flow, flow, prepared, call, heard: [], moves: 0 };
  if (start === undefined || !flow.steps.has(id)) {
    const reason = 'the flow has no step to start with';
    endCall(run, start?.at ?? { start: 0, end: 0 }, 'cut-off', { reason, fault: 'missing-start' });
  } else {
    comeTo(run, id, undefined, { kind: 'start', name: 'start', at: start.at });
    settle(run);
  }
  return [run.call, run.heard];
}

const FRESH: Omit<Call, 'world' | 'step'> = {
  file: undefined,
  noInputs: 0,
  noMatches: 0,
  attempt: 1,
  variables: new Map(),
  stack: [],
  buffer: '',
  input: '',
  outOfForce: [],
  timeMs: 0,
  mocked: new Map(),
  chosen: 0,
  counts: new Map(),
  kept: new Map(),
  callers: [],
  activity: { kind: 'enter' },
  idleMoves: 0,
  idleSinceMs: 0,
  reached: undefined,
  over: undefined,
};
