import type { Way } from '../graph/way.ts';
import { reachesHuman } from '../model/reaches-human.ts';
import type { Step } from '../model/step.ts';
import { cellsOf } from '../proof/cells-of.ts';
import type { Ground } from '../proof/ground.ts';
import { spread } from '../proof/spread.ts';
import { sweep } from '../proof/sweep.ts';
import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Space } from '../space/space.ts';

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
  const words = all.length;
  // The sets of all locations, one behind the other: what goes on next, and what has gone on.
  const news = new Uint32Array(space.locationCount * words);
  const known = new Uint32Array(news.length);
  const bits = emptyBits(size);
  const made = emptyBits(size);
  const begins = space.start === -1 ? [] : [space.start];
  const waiting = sweep(ground, begins, true);
  const come = (location: number, comes: Bits): void => {
    const base = location * words;
    let isMore = 0;
    for (let word = 0; word < words; word += 1) {
      const added = (comes[word] ?? 0) & ~(known[base + word] ?? 0) & ~(news[base + word] ?? 0);
      if (added === 0) continue;
      isMore |= added;
      news[base + word] = (news[base + word] ?? 0) | added;
    }
    if (isMore !== 0) waiting.add(location);
  };
  const anyHours = clockRuns ? hoursChange(space) : undefined;
  if (space.start !== -1) come(space.start, space.startBits);
  for (let location = waiting.next(); location !== -1; location = waiting.next()) {
    const step = graph.steps[location - FIRST_STATE];
    const base = location * words;
    for (let word = 0; word < words; word += 1) bits[word] = news[base + word] ?? 0;
    if (anyHours !== undefined && takesTime(step)) anyHours(bits);
    for (let word = 0; word < words; word += 1) {
      news[base + word] = 0;
      known[base + word] = (known[base + word] ?? 0) | (bits[word] ?? 0);
    }
    const last = firstMove[location + 1] ?? 0;
    for (let move = firstMove[location] ?? 0; move < last; move += 1) {
      const to = moveTo[move] ?? 0;
      const { shifts = [] } = ground.relations[move] ?? {};
      // Most moves take all that is there, as it is.
      const isPlain = shifts.length === 1 && shifts[0]?.by === 0 && shifts[0].mask === undefined;
      if (!isPlain) {
        made.fill(0);
        for (const shift of shifts) spread(made, bits, shift, size);
        if (isEmpty(made)) continue;
      }
      // A called flow shares the variables of its caller, and nobody here sees what it sets.
      come(to, step?.type === 'flow' ? all : isPlain ? bits : made);
    }
    const index = location - FIRST_STATE;
    const lastWay = graph.firstWay[index + 1] ?? 0;
    for (let way = graph.firstWay[index] ?? 0; way < lastWay; way += 1) {
      const to = graph.wayTo[way] ?? -1;
      if (to === -1 || !isLeftOut(step, graph.ways[way])) continue;
      // What such a way assigns, nobody has worked out.
      come(FIRST_STATE + to, graph.ways[way]?.outcome.set.length === 0 ? bits : all);
    }
  }
  return marks(known, words, space);
}

/** Marks the valuations of each location at its nodes; ends have one node for all. */
function marks(known: Bits, words: number, { locationCount, size }: Space): Uint8Array {
  const marked = new Uint8Array(FIRST_STATE + (locationCount - FIRST_STATE) * size);
  for (let location = 0; location < locationCount; location += 1) {
    const base = location * words;
    const node = FIRST_STATE + (location - FIRST_STATE) * size;
    for (let word = 0; word < words; word += 1) {
      let left = known[base + word] ?? 0;
      if (location < FIRST_STATE && left !== 0) marked[location] = 1;
      for (; location >= FIRST_STATE && left !== 0; left &= left - 1) {
        marked[node + word * 32 + 31 - Math.clz32(left & -left)] = 1;
      }
    }
  }
  return marked;
}

/** Adds to valuations all that differ from them in the opening hours alone. */
function hoursChange({ axes, size }: Space): ((bits: Bits) => void) | undefined {
  const hours = axes.find(({ kind }) => kind === 'hours');
  if (hours === undefined) return undefined;
  const masks = cellsOf(hours, size);
  const first = emptyBits(size);
  return (bits) => {
    first.fill(0);
    for (const [cell, mask] of masks.entries()) {
      spread(first, bits, { mask, by: -cell * hours.stride }, size);
    }
    for (const [cell] of masks.entries()) {
      spread(bits, first, { mask: undefined, by: cell * hours.stride }, size);
    }
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
