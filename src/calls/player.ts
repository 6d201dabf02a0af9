import type { Flow } from '../model/flow.ts';
import { advance } from '../simulator/advance.ts';
import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Heard } from '../simulator/heard.ts';
import { startCall } from '../simulator/start-call.ts';
import type { World } from '../simulator/world.ts';

/** A call as it is played, act by act, with all that happened so far. */
export type Player = {
  readonly flow: Flow;
  /** The call at this moment. */
  readonly call: () => Call;
  /** All that happened. */
  readonly heard: readonly Heard[];
  /** What the caller did. */
  readonly acts: readonly CallerAct[];
  /** Does one act; gives what happened meanwhile. */
  readonly play: (act: CallerAct) => readonly Heard[];
  /** Lets the call go on by itself for a moment: as `play`, but it is no act of the caller's. */
  readonly rest: (act: CallerAct) => readonly Heard[];
  /** Another player of the same call, which from here on goes its own way. */
  readonly fork: () => Player;
};

/** A call that comes in. */
export function toPlayer(flow: Flow, world: World): Player {
  const [call, heard] = startCall(flow, world);
  return playerAt(flow, call, [...heard], []);
}

function playerAt(flow: Flow, start: Call, heard: Heard[], acts: CallerAct[]): Player {
  let call = start;
  const rest = (act: CallerAct): readonly Heard[] => {
    const [next, happened] = advance(flow, call, act);
    call = next;
    for (const one of happened) heard.push(one);
    return happened;
  };
  return {
    flow,
    call: () => call,
    heard,
    acts,
    rest,
    play(act) {
      acts.push(act);
      return rest(act);
    },
    fork: () => playerAt(flow, call, [...heard], [...acts]),
  };
}
