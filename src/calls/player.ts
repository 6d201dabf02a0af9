import type { Flow } from '../model/flow.ts';
import { advance } from '../simulator/advance.ts';
import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Heard } from '../simulator/heard.ts';
import { startCall } from '../simulator/start-call.ts';
import type { World } from '../simulator/world.ts';

/** A call as it is played, act by act. */
export type Player = {
  readonly flow: Flow;
  /** The call at this moment. */
  readonly call: () => Call;
  /** All that happened so far: one list, which grows with every act. */
  readonly heard: () => readonly Heard[];
  /** What the caller did so far. */
  readonly acts: () => readonly CallerAct[];
  /** Does one act; gives what happened meanwhile. */
  readonly play: (act: CallerAct) => readonly Heard[];
  /** Lets the call go on by itself for a moment: as `play`, but it is no act of the caller's. */
  readonly rest: (act: CallerAct) => readonly Heard[];
  /** Another player of the same call, which from here on goes its own way. O(1). */
  readonly fork: () => Player;
};

/** A call that comes in. */
export function toPlayer(flow: Flow, world: World): Player {
  const [call, heard] = startCall(flow, world);
  return playerAt(flow, { before: undefined, act: undefined, call, heard });
}

/** What was played last, and all before it, which players that were forked share. */
type Played = {
  readonly before: Played | undefined;
  /** `undefined` where it was no act of the caller's. */
  readonly act: CallerAct | undefined;
  readonly call: Call;
  readonly heard: readonly Heard[];
};

function playerAt(flow: Flow, start: Played): Player {
  let last = start;
  /** Gathered when it is first asked for: most players that are forked are never asked. */
  let gathered: Heard[] | undefined;
  const go = (act: CallerAct, isCallers: boolean): readonly Heard[] => {
    const [call, heard] = advance(flow, last.call, act);
    last = { before: last, act: isCallers ? act : undefined, call, heard };
    for (const one of heard) gathered?.push(one);
    return heard;
  };
  return {
    flow,
    call: () => last.call,
    heard() {
      gathered ??= all(last).flatMap(({ heard }) => heard);
      return gathered;
    },
    acts: () => all(last).flatMap(({ act }) => act ?? []),
    play: (act) => go(act, true),
    rest: (act) => go(act, false),
    fork: () => playerAt(flow, last),
  };
}

function all(last: Played): readonly Played[] {
  const played: Played[] = [];
  for (let at: Played | undefined = last; at !== undefined; at = at.before) played.push(at);
  return played.reverse();
}
