import { readFlow } from '../src/document/read-flow.ts';
import type { Flow } from '../src/model/flow.ts';
import { advance } from '../src/simulator/advance.ts';
import { startCall } from '../src/simulator/start-call.ts';
import type { Bench } from './bench.ts';
import { cpuMs } from './cpu-ms.ts';
import { inPairs } from './in-pairs.ts';
import { type MadeCall, madeCalls } from './made-calls.ts';
import { makeFlow } from './make-flow.ts';
import type { Row } from './row.ts';
import type { Machine, Xstate } from './xstate.ts';
import { xstateMachine } from './xstate-machine.ts';

/** Budget 8: the same acts of the same calls, by our simulator and by xstate's pure `transition`. */
export function simulatorRow({ xstate, say }: Bench): Row {
  const row = {
    budget: 8,
    what: "acts of the simulator a second, on 1,000 steps, against xstate's `transition`, CPU, warm",
    limit: `${TIMES} times`,
  };
  if (xstate === undefined) return { ...row, measured: '', isReached: undefined };
  say('8: the simulator against xstate');
  const { flow } = readFlow({ path: '1000.ivr.yaml', text: makeFlow(1000) });
  const machine = xstateMachine(flow, xstate);
  const calls = madeCalls(flow, CALLS);
  compare(flow, { machine, xstate }, calls);
  const ours = byUs(flow, calls);
  const theirs = byXstate({ machine, xstate }, calls);
  const pairs = inPairs(
    PAIRS,
    () => cpuMs(3, theirs),
    () => cpuMs(30, ours),
  );
  const ratio = pairs.ratioOf((ms) => ms);
  const acts = calls.reduce((sum, call) => sum + call.acts.length, 0);
  const [theirPace, ourPace] = pairs
    .mediansOf((ms) => ms)
    .map((ms) => Math.round(acts / ms).toLocaleString('en'));
  return {
    ...row,
    measured: `${ratio.toFixed(1)} times (${ourPace} against ${theirPace} thousand; ${PAIRS} pairs)`,
    isReached: ratio >= TIMES,
  };
}

const CALLS = 400;
const PAIRS = 15;
const TIMES = 10;

type Theirs = { readonly machine: Machine; readonly xstate: Xstate };

/** @throws {Error} If a machine does not go where the call goes: it would not be the same flow. */
function compare(flow: Flow, { machine, xstate }: Theirs, calls: readonly MadeCall[]): void {
  for (const { outcomes, hours, acts, world } of calls) {
    let [snapshot] = xstate.initialTransition(machine, { outcomes, hours });
    let [call] = startCall(flow, world);
    for (const { act, event, step } of acts) {
      if (snapshot.value !== step) throw new Error(`"${snapshot.value}" is not at "${step}"`);
      [snapshot] = xstate.transition(machine, snapshot, { type: event });
      [call] = advance(flow, call, act);
    }
    [call] = advance(flow, call, { kind: 'listen' });
    const isOver = call.over !== undefined;
    if (isOver !== (snapshot.status === 'done')) throw new Error(`Only one ends: "${call.step}"`);
  }
}

function byUs(flow: Flow, calls: readonly MadeCall[]): () => void {
  const started = calls.map(({ world, acts }) => ({ first: startCall(flow, world)[0], acts }));
  return () => {
    for (const { first, acts } of started) {
      let call = first;
      for (const { act } of acts) [call] = advance(flow, call, act);
    }
  };
}

function byXstate({ machine, xstate }: Theirs, calls: readonly MadeCall[]): () => void {
  const started = calls.map(({ outcomes, hours, acts }) => ({
    first: xstate.initialTransition(machine, { outcomes, hours })[0],
    events: acts.map(({ event }) => ({ type: event })),
  }));
  return () => {
    for (const { first, events } of started) {
      let snapshot = first;
      for (const event of events) [snapshot] = xstate.transition(machine, snapshot, event);
    }
  };
}
