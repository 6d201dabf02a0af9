import type { Flow } from '../model/flow.ts';
import type { Step } from '../model/step.ts';
import { wholeMs } from '../model/whole-ms.ts';
import type { Call } from './call.ts';
import type { CallerAct } from './caller-act.ts';
import { copyCall } from './copy-call.ts';
import { endCall } from './end-call.ts';
import { hearOut } from './hear-out.ts';
import type { Heard } from './heard.ts';
import { passTime } from './pass-time.ts';
import { preparedFlow } from './prepared-flow.ts';
import { press } from './press.ts';
import type { Run } from './run.ts';
import { settle } from './settle.ts';
import { speak } from './speak.ts';
import { tell } from './tell.ts';
import { wrongKey } from './wrong-key.ts';

/**
 * Moves a call on by one act of the caller, and says what happened meanwhile, in order.
 *
 * Pure: time passes only as prompts, timers and latencies say (C1), and the same call and act give
 * the same call and events. Never throws, whatever the flow. After the end nothing changes: the act
 * comes too late. O(moves made), independent of the size of the flow.
 *
 * @param flow The flow in which the call began.
 */
export function advance(flow: Flow, call: Call, act: CallerAct): readonly [Call, readonly Heard[]] {
  const { file, world, over } = call;
  const here = (file === undefined ? undefined : world.flows.get(file)) ?? flow;
  const prepared = preparedFlow(here);
  const run: Run = { main: flow, flow: here, prepared, call: copyCall(call), heard: [], moves: 0 };
  const isDone = over === undefined && doAct(run, act);
  if (!isDone) tell(run, stepHere(run)?.at ?? NOWHERE, { kind: 'late', act });
  return [over === undefined ? run.call : call, run.heard];
}

const NOWHERE = { start: 0, end: 0 };

function stepHere({ flow, call }: Run): Step | undefined {
  return flow.steps.get(call.step);
}

/** Lets the caller act; gives whether the call lasted long enough for it. */
function doAct(run: Run, act: CallerAct): boolean {
  const { call } = run;
  switch (act.kind) {
    case 'press':
      if (act.afterMs === undefined) {
        if (!hearOut(run)) return false;
      } else {
        wait(run, act.afterMs);
      }
      if (call.over !== undefined) return false;
      press(run, act.keys, stepHere(run)?.at ?? NOWHERE);
      return true;
    case 'wrongKey':
      return hearOut(run) && pressWrongKey(run);
    case 'silence':
      keepSilent(run);
      return true;
    case 'listen':
      hearOut(run);
      return true;
    case 'wait':
      wait(run, act.ms);
      return true;
    case 'say': {
      if (!hearOut(run)) return false;
      const step = stepHere(run);
      if (step?.type === 'menu' || step?.type === 'collect' || step?.type === 'queue') {
        speak(run, step, act.phrase);
      }
      return true;
    }
    case 'hangup':
      settle(run);
      if (call.over !== undefined) return false;
      endCall(run, stepHere(run)?.at ?? NOWHERE, 'hung-up');
      return true;
  }
}

function wait(run: Run, ms: number): void {
  const untilMs = run.call.timeMs + wholeMs(ms);
  while (passTime(run, untilMs) !== undefined);
}

/**
 * Until one timer has run out, or a queue has let the caller go. Keys of the act before are taken
 * or given up first: the silence begins behind them.
 */
function keepSilent(run: Run): void {
  for (;;) {
    const isTyping = run.call.input !== '';
    const due = passTime(run, Infinity);
    if (due === undefined || due.what === 'queue') return;
    if (due.what === 'timer' && !isTyping) return;
  }
}

function pressWrongKey(run: Run): boolean {
  const { call, prepared } = run;
  const step = stepHere(run);
  if (step?.type !== 'menu' && step?.type !== 'collect' && step?.type !== 'queue') return true;
  const keys = step.type === 'collect' ? undefined : prepared.keys(step);
  const key = wrongKey(step, keys, call);
  if (key === undefined) {
    tell(run, step.at, { kind: 'noWrongKey' });
    return true;
  }
  press(run, key, step.at);
  // A key that only begins options is wrong as soon as no other follows.
  if (call.input !== '' && call.over === undefined) passTime(run, Infinity);
  return true;
}
