import type { Call } from '../finding/call.ts';
import type { Flow } from '../model/flow.ts';
import { advance } from '../simulator/advance.ts';
import type { Call as PlayedCall } from '../simulator/call.ts';
import type { Heard } from '../simulator/heard.ts';
import { readShortForm } from '../simulator/read-short-form.ts';
import { startCall } from '../simulator/start-call.ts';
import type { Known } from '../space/known.ts';
import { worldOfCall } from './world-of-call.ts';

/**
 * Plays the call of a finding in the simulator and says whether it comes to the steps that it
 * claims, in their order; `undefined` for a call that cannot be played in one world.
 *
 * The simulator knows nothing of the analyses that made the call, so what both say is no slip of one.
 * O(ways + acts).
 */
export function replayed(
  flow: Flow,
  call: Call,
  trees: Known['trees'] = new Map(),
): boolean | undefined {
  const start = flow.start?.value;
  const world = worldOfCall(flow, call, trees);
  if (start === undefined || world === undefined) return undefined;
  const claimed = [start, ...call.ways.flatMap(({ taken }) => taken.target ?? [])];
  const entered: string[] = [];
  const hear = (heard: readonly Heard[]): void => {
    for (const { kind, step } of heard) if (kind === 'entered') entered.push(step);
  };
  let [now, heard] = startCall(flow, world);
  hear(heard);
  for (const act of readShortForm(call.keys).acts) {
    [now, heard] = advance(flow, now, act);
    hear(heard);
  }
  // What comes after the last act comes by itself, as soon as the prompts have ended.
  for (let tries = 0; tries < claimed.length && isOnTheWay(now, entered, claimed); tries += 1) {
    [now, heard] = advance(flow, now, { kind: 'listen' });
    hear(heard);
  }
  return claimed.every((step, index) => entered[index] === step);
}

function isOnTheWay({ over }: PlayedCall, entered: readonly string[], claimed: readonly string[]) {
  return over === undefined && entered.length < claimed.length;
}
