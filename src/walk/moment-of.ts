import { advance } from '../simulator/advance.ts';
import { startCall } from '../simulator/start-call.ts';
import type { Acts } from './acts.ts';
import type { Given } from './given.ts';
import type { Moment } from './moment.ts';
import type { Stage } from './stage.ts';
import { worldOf } from './world-of.ts';

/**
 * The moment that acts lead to.
 *
 * Each moment is worked out once for the same stage, given and list of acts, so that going on, back
 * or aside costs only the acts that were never played. O(new acts).
 */
export function momentOf(stage: Stage, given: Given, acts: Acts | undefined): Moment {
  const { start, known } = replayOf(stage, given);
  const todo: Acts[] = [];
  let at = acts;
  while (at !== undefined && !known.has(at)) {
    todo.push(at);
    at = at.before;
  }
  let moment = (at && known.get(at)) ?? start;
  for (const next of todo.reverse()) {
    const { act, count } = next;
    const [call, heard] = advance(stage.flow, moment.call, act);
    moment = { before: moment, act, call, heard, count };
    known.set(next, moment);
  }
  return moment;
}

type Replay = { readonly start: Moment; readonly known: WeakMap<Acts, Moment> };

const REPLAYS = new WeakMap<Stage, WeakMap<Given, Replay>>();

function replayOf(stage: Stage, given: Given): Replay {
  const replays = REPLAYS.get(stage) ?? new WeakMap<Given, Replay>();
  REPLAYS.set(stage, replays);
  const found = replays.get(given);
  if (found !== undefined) return found;
  const [call, heard] = startCall(stage.flow, worldOf(stage, given));
  const start = { before: undefined, act: undefined, call, heard, count: 0 };
  const made = { start, known: new WeakMap<Acts, Moment>() };
  replays.set(given, made);
  return made;
}
