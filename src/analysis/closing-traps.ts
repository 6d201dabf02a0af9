import { listens } from '../model/listens.ts';
import type { Step } from '../model/step.ts';
import { closure } from '../proof/closure.ts';
import { helpingStates } from '../proof/helping-states.ts';
import { startStates } from '../proof/start-states.ts';
import type { States } from '../proof/states.ts';
import type { Axis } from '../space/axis.ts';
import type { Bits } from '../space/bits.ts';
import { difference } from '../space/difference.ts';
import { emptyBits } from '../space/empty-bits.ts';
import { firstOf } from '../space/first-of.ts';
import { FIRST_STATE } from '../space/first-state.ts';
import { has } from '../space/has.ts';
import { isEmpty } from '../space/is-empty.ts';
import { put } from '../space/put.ts';
import type { Facts } from './facts.ts';
import { statesOf } from './states-of.ts';

/** A step at which callers who are there when the hours change are lost. */
export type ClosingTrap = {
  readonly step: Step;
  /** A state of a call that is there before, as a node of the state graph. */
  readonly node: number;
  /** What the schedules say afterwards: `"office" is closed`. */
  readonly after: string;
};

/**
 * The steps that ask callers something and from which a person could be reached, and can no more
 * once the hours have changed under the call; only what no call of those hours comes to by itself,
 * as that is told for them. The first such step of a trap stands for those behind it.
 *
 * Every state in which the hours can change goes on in each other cell of the hours (one change a
 * call). O(cells of hours * states * moves), and nothing where the flow asks no hours.
 */
export function closingTraps(facts: Facts): readonly ClosingTrap[] {
  const space = facts.space();
  const hours = space.axes.find(({ kind }) => kind === 'hours');
  if (hours === undefined || !isAskedLater(facts, hours)) return [];
  const ground = facts.ground();
  const mayTake = (move: number): boolean => (space.moveTo[move] ?? -1) < space.backBase;
  const { reached } = closure(ground, startStates(space), { mayTake }, true);
  const helped = closure(ground, helpingStates(space, LENIENT), {}, false).reached;
  const changed = statesChanged(hours, reached, helped, space.size);
  const found: ClosingTrap[] = [];
  for (let location = FIRST_STATE; location < space.backBase; location += 1) {
    const step = space.graph.steps[location - FIRST_STATE];
    const bits = changed[location];
    if (!listens(step) || bits === undefined) continue;
    const lost = difference(difference(bits, helped[location]), reached[location]);
    const valuation = firstOf(lost);
    if (valuation === -1) continue;
    const before = beforeChange(
      hours,
      valuation,
      (one) => has(reached[location], one) && has(helped[location], one),
    );
    if (before === undefined) continue;
    const cell = Math.floor(valuation / hours.stride) % hours.cells.length;
    const nodes = facts.states();
    const node = statesOf(nodes, location - FIRST_STATE).find(
      (one) => nodes.nodeValuation[one] === before,
    );
    if (node === undefined) continue;
    found.push({ step, node, after: hours.cells[cell]?.label ?? '' });
  }
  return found;
}

/** Whether some step that hears callers leads to one whose ways hang on the hours. */
function isAskedLater(facts: Facts, hours: Axis): boolean {
  const { axes, graph, judge } = facts.space();
  const { types, ways, wayFrom } = graph;
  const index = axes.indexOf(hours);
  const seen = new Uint8Array(types.length);
  const asking: number[] = [];
  const add = (step: number): void => {
    if (seen[step] === 1) return;
    seen[step] = 1;
    asking.push(step);
  };
  for (let step = 0; step < types.length; step += 1) if (types[step] === 'hours') add(step);
  // Conditions that nobody has read hang on nothing.
  for (let way = 0; facts.trees.size > 0 && way < ways.length; way += 1) {
    const { when } = ways[way] ?? {};
    if (when !== undefined && judge(when).axes.includes(index)) add(wayFrom[way] ?? 0);
  }
  const { firstIn, inWay } = facts.waysIn();
  for (const step of asking) {
    if (types[step] === 'menu' || types[step] === 'collect') return true;
    const last = firstIn[step + 1] ?? 0;
    for (let slot = firstIn[step] ?? 0; slot < last; slot += 1) add(wayFrom[inWay[slot] ?? 0] ?? 0);
  }
  return false;
}

const LENIENT = { substitutes: ['voicemail', 'callback'], countsWhileOpen: false } as const;

/** What calls are in that were helped, once the hours have changed to any other cell. */
function statesChanged(hours: Axis, reached: States, helped: States, size: number): States {
  return Array.from(reached, (bits, location) => {
    if (bits === undefined || location < FIRST_STATE) return undefined;
    const after: Bits = emptyBits(size);
    for (let valuation = 0; valuation < size; valuation += 1) {
      if (!has(bits, valuation) || !has(helped[location], valuation)) continue;
      for (const other of otherCells(hours, valuation)) put(after, other);
    }
    return isEmpty(after) ? undefined : after;
  });
}

/** The same valuation in each other cell of the hours. */
function otherCells({ stride, cells }: Axis, valuation: number): readonly number[] {
  const cell = Math.floor(valuation / stride) % cells.length;
  return cells.flatMap((_, other) => (other === cell ? [] : [valuation + (other - cell) * stride]));
}

function beforeChange(
  hours: Axis,
  valuation: number,
  isThere: (valuation: number) => boolean,
): number | undefined {
  return otherCells(hours, valuation).find(isThere);
}
