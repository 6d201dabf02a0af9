import type { Call } from '../finding/call.ts';
import type { Flow } from '../model/flow.ts';
import { advance } from '../simulator/advance.ts';
import type { End, Call as SimulatedCall } from '../simulator/call.ts';
import type { Heard } from '../simulator/heard.ts';
import { readShortForm } from '../simulator/read-short-form.ts';
import { startCall } from '../simulator/start-call.ts';
import type { World } from '../simulator/world.ts';

/** What became of a call that was played. */
export type PlayedCall = {
  /** The ids of the steps that it came to, in order; those of flows that it ran, too. */
  readonly entered: readonly string[];
  /** How it ended; `undefined` where it was not over when its acts and ways were through. */
  readonly over: End['kind'] | undefined;
  /** Whether it came to the steps that are written down, in their order. */
  readonly isAsWritten: boolean;
};

/** Plays a call that is written down in the simulator, in a world. O(ways + acts). */
export function playedCall(flow: Flow, call: Call, world: World): PlayedCall {
  const claimed = [flow.start?.value, ...call.ways.flatMap(({ taken }) => taken.target ?? [])];
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
  return {
    entered,
    over: now.over?.kind,
    isAsWritten: claimed.every((step, index) => entered[index] === step),
  };
}

function isOnTheWay(
  { over }: SimulatedCall,
  entered: readonly string[],
  claimed: readonly unknown[],
): boolean {
  return over === undefined && entered.length < claimed.length;
}
