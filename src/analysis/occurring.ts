import type { Step } from '../model/step.ts';
import { cellsOf } from '../proof/cells-of.ts';
import type { Ground } from '../proof/ground.ts';
import { spread } from '../proof/spread.ts';
import type { States } from '../proof/states.ts';
import { sweep } from '../proof/sweep.ts';
import type { Bits } from '../space/bits.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { fullBits } from '../space/full-bits.ts';
import { isEmpty } from '../space/is-empty.ts';
import type { Space } from '../space/space.ts';

/** The valuations that calls can ever have at a step, by its index. */
export type Occurring = (step: number) => Bits;

/**
 * Every state that a call can ever be in: also after a talk with a person, after the platform failed
 * and after another flow was called, of which the space knows too little. May hold too much, and
 * never too little: what is not in it cannot happen.
 *
 * O(locations * words + ways), and moves * words * how often their locations grow for what goes on
 * beyond what is known.
 *
 * @param known States that can occur, and with each all that moves make of it.
 * @param clockRuns Whether opening hours may change while a step listens, waits or hands over;
 *   else they are those of the beginning.
 * @param within 1 for each location that counts; all do where this is left out.
 */
export function occurring(
  ground: Ground,
  known: States,
  clockRuns: boolean,
  within?: Uint8Array,
): Occurring {
  const { space } = ground;
  const { graph, size, firstMove, moveTo } = space;
  const all = fullBits(size);
  const words = all.length;
  // The sets of all locations, one behind the other: what goes on next, and what has come.
  const news = new Uint32Array(space.locationCount * words);
  const here = new Uint32Array(news.length);
  const bits = emptyBits(size);
  const made = emptyBits(size);
  const waiting = sweep(ground, true);
  const come = (location: number, comes: Bits): void => {
    if (within !== undefined && within[location] !== 1) return;
    const base = location * words;
    let isMore = 0;
    for (let word = 0; word < words; word += 1) {
      const added = (comes[word] ?? 0) & ~(here[base + word] ?? 0);
      if (added === 0) continue;
      isMore |= added;
      news[base + word] = (news[base + word] ?? 0) | added;
      here[base + word] = (here[base + word] ?? 0) | added;
    }
    if (isMore !== 0) waiting.add(location);
  };
  const anyHours = clockRuns ? hoursChange(space) : undefined;
  const leftOut = waysLeftOut(space);
  for (let location = 0; location < known.length; location += 1) {
    const one = known[location];
    if (one === undefined || (within !== undefined && within[location] !== 1)) continue;
    const base = location * words;
    for (let word = 0; word < words; word += 1) here[base + word] = one[word] ?? 0;
    const index = location - FIRST_STATE;
    const type = graph.types[index];
    // From the others no more follows than what is known.
    if (type !== 'flow' && !leftOut.has(index) && (!clockRuns || !takesTime(type))) continue;
    news.set(one, base);
    waiting.add(location);
  }
  for (let location = waiting.next(); location !== -1; location = waiting.next()) {
    const index = location - FIRST_STATE;
    const type = graph.types[index];
    const base = location * words;
    for (let word = 0; word < words; word += 1) bits[word] = news[base + word] ?? 0;
    if (anyHours !== undefined && takesTime(type)) anyHours(bits);
    for (let word = 0; word < words; word += 1) {
      news[base + word] = 0;
      here[base + word] = (here[base + word] ?? 0) | (bits[word] ?? 0);
    }
    const last = firstMove[location + 1] ?? 0;
    for (let move = firstMove[location] ?? 0; move < last; move += 1) {
      const { shifts = [], isPlain = false } = ground.relations[move] ?? {};
      if (isPlain) {
        come(moveTo[move] ?? 0, type === 'flow' ? all : bits);
        continue;
      }
      made.fill(0);
      for (const shift of shifts) spread(made, bits, shift, size);
      // A called flow shares the variables of its caller, and nobody here sees what it sets.
      if (!isEmpty(made)) come(moveTo[move] ?? 0, type === 'flow' ? all : made);
    }
    for (const way of leftOut.get(index) ?? []) {
      const to = graph.wayTo[way] ?? -1;
      // What such a way assigns, nobody has worked out.
      if (to !== -1) come(FIRST_STATE + to, graph.ways[way]?.outcome.set.length === 0 ? bits : all);
    }
  }
  return (step) => here.slice((FIRST_STATE + step) * words, (FIRST_STATE + step + 1) * words);
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

/** By step index: the ways for which the space has no move. */
function waysLeftOut({ graph, leftOut }: Space): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const way of leftOut) {
    const from = graph.wayFrom[way] ?? -1;
    const known = found.get(from);
    if (known === undefined) found.set(from, [way]);
    else known.push(way);
  }
  return found;
}

/** Whether minutes may pass at a step, so that a schedule may open or close meanwhile. */
function takesTime(type: Step['type'] | undefined): boolean {
  switch (type) {
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
