import type { Flow } from '../model/flow.ts';
import type { Call, End } from '../simulator/call.ts';
import type { Heard } from '../simulator/heard.ts';
import { type GoalMet, shortestCalls, type WayTo } from './shortest-calls.ts';

/** How far a person is from one moment of a call, in the world of that call. */
export type HumanDistance =
  /** A person has answered. */
  | { readonly kind: 'reached' }
  /** The call is over, and there was none. */
  | { readonly kind: 'over'; readonly end: End }
  | { readonly kind: 'away'; readonly way: WayTo }
  /** Nobody can be had; a message or a call back is the best there is, where there is one. */
  | { readonly kind: 'none'; readonly promise: WayTo | undefined; readonly mayLeave: boolean }
  /** All calls of so many acts were tried, and none gets there. */
  | { readonly kind: 'far'; readonly actsTried: number };

/**
 * How far a person is from here. The same call gives the same answer at once; at most some 1,500
 * acts are tried, so that the answer is there with the next frame.
 */
export function humanDistance(flow: Flow, call: Call): HumanDistance {
  const known = DISTANCES.get(call);
  if (known !== undefined) return known;
  const distance = search(flow, call);
  DISTANCES.set(call, distance);
  return distance;
}

const DISTANCES = new WeakMap<Call, HumanDistance>();
const TRIES_MAX = 1_500;

function search(flow: Flow, call: Call): HumanDistance {
  if (call.reached === 'human') return { kind: 'reached' };
  if (call.over !== undefined) return { kind: 'over', end: call.over };
  const found = shortestCalls(flow, call, { goalOf, last: 'human', triesMax: TRIES_MAX });
  const way = found.ways.get('human');
  if (way !== undefined) return { kind: 'away', way };
  if (!found.isWhole) return { kind: 'far', actsTried: found.depth };
  const promise = found.ways.get('promise');
  return { kind: 'none', promise, mayLeave: found.ways.has('left') };
}

type Goal = 'human' | 'promise' | 'left';

/** The best of what happened in an act. */
function goalOf(heard: readonly Heard[]): GoalMet<Goal> | undefined {
  let best: GoalMet<Goal> | undefined;
  for (const one of heard) {
    const goal = goalIn(one);
    if (goal === undefined) continue;
    if (best === undefined || RANKS[goal] < RANKS[best.goal]) best = { goal, atMs: one.atMs };
  }
  return best;
}

const RANKS = { human: 0, promise: 1, left: 2 } as const;

function goalIn(one: Heard): Goal | undefined {
  if (one.kind === 'over') return one.end.kind === 'left' ? 'left' : undefined;
  if (one.kind !== 'reached') return undefined;
  if (one.who === 'human') return 'human';
  if (one.who === 'voicemail' || one.who === 'callback') return 'promise';
  return one.who === 'unknown' ? 'left' : undefined;
}
