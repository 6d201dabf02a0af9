import type { Flow } from '../model/flow.ts';
import { advance } from '../simulator/advance.ts';
import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Heard } from '../simulator/heard.ts';
import type { Acts } from './acts.ts';
import { possibleActs } from './possible-acts.ts';
import { stateKey } from './state-key.ts';
import { withActs } from './with-acts.ts';

/** What a search through the calls of one world is for, and when it gives up. */
export type SearchFor<Goal extends string> = {
  /** Which of the goals happened in an act, and when; the first that it names ends the search. */
  readonly goalOf: (heard: readonly Heard[]) => GoalMet<Goal> | undefined;
  /** The goal that ends the search; others are noted on the way. */
  readonly last: Goal;
  /** How many acts may be tried. */
  readonly triesMax: number;
};

/** A goal that happened, at a call time in milliseconds. */
export type GoalMet<Goal extends string> = { readonly goal: Goal; readonly atMs: number };

/** The way to a goal. */
export type WayTo = {
  readonly acts: Acts | undefined;
  /** Whether the last act only waits in a queue; it is not counted then. */
  readonly waits: boolean;
  /** Milliseconds from where the search began. */
  readonly ms: number;
};

/** What was found. */
export type CallsFound<Goal extends string> = {
  readonly ways: ReadonlyMap<Goal, WayTo>;
  /** Whether everything was tried: what was not found then cannot be had in this world. */
  readonly isWhole: boolean;
  /** How many acts deep everything was tried. */
  readonly depth: number;
};

/**
 * Searches from a call on, in its world, for the fewest acts that bring goals about; of equally
 * short ways the quickest. Waiting in a queue at the end is no act of its own. Breadth first, in
 * the simulator itself, so that what it finds is so.
 *
 * O(tries), whatever the size of the flow.
 */
export function shortestCalls<Goal extends string>(
  flow: Flow,
  from: Call,
  { goalOf, last, triesMax }: SearchFor<Goal>,
): CallsFound<Goal> {
  const ways = new Map<Goal, WayTo>();
  const seen = new Set<string>();
  let layer: Node[] = [];
  let tries = 0;
  const take = (call: Call, acts: Acts | undefined, into: Node[]): void => {
    tries += 1;
    const [next, heard] = actAndHearOut(flow, call, acts?.act);
    const met = goalOf(heard);
    if (met !== undefined) {
      note(ways, met.goal, { acts, waits: false, ms: met.atMs - from.timeMs });
    }
    if (met?.goal === last || next.over !== undefined) return;
    if (next.activity.kind === 'queue') {
      const waited = goalOf(advance(flow, next, SILENCE)[1]);
      const way = { acts: withActs(acts, [SILENCE]), waits: true };
      if (waited !== undefined) note(ways, waited.goal, { ...way, ms: waited.atMs - from.timeMs });
    }
    const key = stateKey(next);
    if (seen.has(key)) return;
    seen.add(key);
    into.push({ call: next, acts });
  };
  take(from, undefined, layer);
  // Hearing out gives up an input that has only begun, and a further key would go on with it.
  if (from.input !== '') layer.push({ call: from, acts: undefined });
  for (let depth = 0; ; depth += 1) {
    if (ways.has(last) || layer.length === 0) return { ways, isWhole: layer.length === 0, depth };
    const next: Node[] = [];
    for (const { call, acts } of layer) {
      if (tries > triesMax) return { ways, isWhole: false, depth };
      for (const act of possibleActs(flow, call)) take(call, withActs(acts, [act]), next);
    }
    layer = next;
  }
}

const SILENCE: CallerAct = { kind: 'silence' };

type Node = { readonly call: Call; readonly acts: Acts | undefined };

/** The first way found has the fewest acts; among its like the quickest stays. */
function note<Goal extends string>(ways: Map<Goal, WayTo>, goal: Goal, way: WayTo): void {
  const known = ways.get(goal);
  const isBetter = known === undefined || (actCount(way) === actCount(known) && way.ms < known.ms);
  if (isBetter) ways.set(goal, way);
}

function actCount({ acts, waits }: WayTo): number {
  return (acts?.count ?? 0) - (waits ? 1 : 0);
}

/** What the call comes to by itself is no act of the caller, so it belongs to the act before it. */
function actAndHearOut(
  flow: Flow,
  call: Call,
  act: CallerAct | undefined,
): readonly [Call, readonly Heard[]] {
  const [acted, heard] = act === undefined ? [call, []] : advance(flow, call, act);
  if (acted.over !== undefined) return [acted, heard];
  const [rested, more] = advance(flow, acted, { kind: 'listen' });
  return [rested, [...heard, ...more]];
}
