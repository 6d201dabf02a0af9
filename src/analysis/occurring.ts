import type { Way } from '../graph/way.ts';
import { reachesHuman } from '../model/reaches-human.ts';
import type { Step } from '../model/step.ts';
import { cellsOf } from '../proof/cells-of.ts';
import type { Ground } from '../proof/ground.ts';
import { post } from '../proof/post.ts';
import { spread } from '../proof/spread.ts';
import { sweep } from '../proof/sweep.ts';
import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import { has } from '../space/has.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Space } from '../space/space.ts';
import { union } from '../space/union.ts';

/**
 * Marks with 1, by node, every state that a call can ever be in: also after a talk with a person,
 * after the platform failed and after another flow was called, of which the space knows too little.
 * May mark too much, and never too little: what is not marked cannot happen.
 *
 * O(moves * words * how often their locations grow).
 *
 * @param clockRuns Whether opening hours may change while a step listens, waits or hands over;
 *   else they are those of the beginning.
 */
export function occurring(ground: Ground, clockRuns: boolean): Uint8Array {
  const { space } = ground;
  const { graph, size, firstMove, moveTo } = space;
  const all = fullBits(size);
  const known: (Bits | undefined)[] = Array.from({ length: space.locationCount });
  const news: (Bits | undefined)[] = Array.from({ length: space.locationCount });
  const begins = space.start === -1 ? [] : [space.start];
  const waiting = sweep(ground, begins, true);
  const come = (location: number, bits: Bits): void => {
    const before = known[location];
    let fresh = news[location];
    for (let word = 0; word < bits.length; word += 1) {
      const added = (bits[word] ?? 0) & ~(before?.[word] ?? 0) & ~(fresh?.[word] ?? 0);
      if (added === 0) continue;
      if (fresh === undefined) {
        fresh = emptyBits(size);
        news[location] = fresh;
        waiting.add(location);
      }
      fresh[word] = (fresh[word] ?? 0) | added;
    }
  };
  const anyHours = clockRuns ? hoursChange(space) : undefined;
  if (space.start !== -1) come(space.start, space.startBits);
  for (let location = waiting.next(); location !== -1; location = waiting.next()) {
    const step = graph.steps[location - FIRST_STATE];
    let bits = news[location] ?? all;
    news[location] = undefined;
    if (anyHours !== undefined && takesTime(step)) bits = anyHours(bits);
    const before = known[location];
    known[location] = before === undefined ? bits : union(before, bits);
    for (let move = firstMove[location] ?? 0; move < (firstMove[location + 1] ?? 0); move += 1) {
      const { shifts = [] } = ground.relations[move] ?? {};
      // Most moves take all that is there, as it is.
      const isPlain = shifts.length === 1 && shifts[0]?.by === 0 && shifts[0].mask === undefined;
      const made = isPlain ? bits : post(ground, move, bits);
      // A called flow shares the variables of its caller, and nobody here sees what it sets.
      if (!isEmpty(made)) come(moveTo[move] ?? 0, step?.type === 'flow' ? all : made);
    }
    for (const { to, isPlain } of leftOut(space, location)) come(to, isPlain ? bits : all);
  }
  return marks(known, size);
}

/** Marks the valuations of each location at its nodes; ends have one node for all. */
function marks(known: readonly (Bits | undefined)[], size: number): Uint8Array {
  const marked = new Uint8Array(FIRST_STATE + (known.length - FIRST_STATE) * size);
  for (const [location, bits] of known.entries()) {
    if (bits === undefined) continue;
    if (location < FIRST_STATE) marked[location] = 1;
    for (let valuation = 0; location >= FIRST_STATE && valuation < size; valuation += 1) {
      const node = FIRST_STATE + (location - FIRST_STATE) * size + valuation;
      if (has(bits, valuation)) marked[node] = 1;
    }
  }
  return marked;
}

/** Where a location leads by ways for which the space has no moves. */
function leftOut({ graph }: Space, location: number): readonly LeftOut[] {
  const index = location - FIRST_STATE;
  const step = graph.steps[index];
  const ways: LeftOut[] = [];
  for (let at = graph.firstWay[index] ?? 0; at < (graph.firstWay[index + 1] ?? 0); at += 1) {
    const [way, to] = [graph.ways[at], graph.wayTo[at] ?? -1];
    if (to === -1 || !isLeftOut(step, way)) continue;
    // What such a way assigns, nobody has worked out.
    ways.push({ to: FIRST_STATE + to, isPlain: way?.outcome.set.length === 0 });
  }
  return ways;
}

type LeftOut = { readonly to: number; readonly isPlain: boolean };

/** Makes of valuations those that differ from them in the opening hours at most. */
function hoursChange({ axes, size }: Space): ((bits: Bits) => Bits) | undefined {
  const hours = axes.find(({ kind }) => kind === 'hours');
  if (hours === undefined) return undefined;
  const masks = cellsOf(hours, size);
  return (bits) => {
    const first = emptyBits(size);
    const made = emptyBits(size);
    for (const [cell, mask] of masks.entries()) {
      spread(first, bits, { mask, by: -cell * hours.stride }, size);
    }
    for (const [cell] of masks.entries()) {
      spread(made, first, { mask: undefined, by: cell * hours.stride }, size);
    }
    return made;
  };
}

/** Whether the space has no move for a way, because it proves nothing about reaching a person. */
function isLeftOut(step: Step | undefined, way: Way | undefined): boolean {
  if (step === undefined || way === undefined) return false;
  return way.kind === 'error' || (way.name === 'answered' && reachesHuman(step));
}

/** Whether minutes may pass at a step, so that a schedule may open or close meanwhile. */
function takesTime(step: Step | undefined): boolean {
  switch (step?.type) {
    case undefined:
    case 'say':
    case 'branch':
    case 'hours':
    case 'set':
    case 'count':
    case 'return':
    case 'hangup':
      return false;
    case 'menu':
    case 'collect':
    case 'lookup':
    case 'queue':
    case 'transfer':
    case 'voicemail':
    case 'callback':
    case 'survey':
    case 'flow':
    case 'opaque':
      return true;
  }
}
