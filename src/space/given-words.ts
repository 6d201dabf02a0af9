import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import { stepName } from '../model/step-name.ts';
import { cellAt } from './cell-at.ts';
import { has } from './has.ts';
import type { Leg } from './leg.ts';
import { MOVER } from './mover.ts';
import type { Space } from './space.ts';
import { TAKEN_AS_POSSIBLE } from './taken-as-possible.ts';

/**
 * What must be so in the world for a move, as sentences; none for what the caller or the flow does
 * in every world. O(axes).
 *
 * @param taken The way of the move, and the variables that the call itself has given a value.
 */
export function givenWords(
  space: Space,
  leg: Leg,
  taken: { readonly step: Step; readonly way: Way; readonly assigned: ReadonlySet<string> },
): readonly string[] {
  const { step, way } = taken;
  const isDecided = !has(space.guards[space.moveOpen[leg.move] ?? -1], leg.valuation);
  if (step.type === 'branch' || way.when !== undefined) {
    return isDecided ? cellWords(space, leg, taken) : [conditionWords(step, way)];
  }
  return space.moveBy[leg.move] === MOVER.world ? [circumstance(step, way)] : [];
}

/** What decides the conditions of a branch up to the way taken, or that of an option. */
function cellWords(
  { judge, axes }: Space,
  { valuation }: Leg,
  { step, way, assigned }: Parameters<typeof givenWords>[2],
): readonly string[] {
  const before = step.type === 'branch' ? step.cases : [];
  const taken = before.findIndex(({ at }) => at === way.outcome.at);
  const asked =
    step.type === 'branch'
      ? before.slice(0, taken === -1 ? before.length : taken + 1).map(({ when }) => when)
      : [way.when];
  const read = new Set(asked.flatMap((condition) => judge(condition).axes));
  return [...read].flatMap((index) => {
    const axis = axes[index];
    if (axis === undefined || assigned.has(axis.name) || axis.initial.length === 1) return [];
    return axis.cells[cellAt(axis, valuation)]?.label ?? [];
  });
}

function conditionWords(step: Step, way: Way): string {
  if (step.type !== 'branch') return `"${way.when?.text}" holds ${TAKEN_AS_POSSIBLE}`;
  if (way.name === 'else') return `no case of "${stepName(step)}" holds ${TAKEN_AS_POSSIBLE}`;
  return `"${way.name}" holds ${TAKEN_AS_POSSIBLE}`;
}

/** What must be so in the world for a way to be taken, as a sentence. */
function circumstance(step: Step, way: Way): string {
  const name = stepName(step);
  switch (step.type) {
    case 'hours': {
      const schedule = step.schedule?.value ?? name;
      return way.name === 'holiday'
        ? `"${schedule}" has a holiday`
        : `"${schedule}" is ${way.name}`;
    }
    case 'queue':
      return `queue "${name}" ${WAITS[way.name] ?? way.name}`;
    case 'transfer':
      return `transfer "${name}" ${RINGS[way.name] ?? way.name}`;
    case 'flow':
      return `flow "${name}" leaves by "${way.name}"`;
    default:
      return `"${name}" answers "${way.name}"`;
  }
}

const WAITS: Readonly<Record<string, string>> = {
  timedOut: 'times out',
  full: 'is full',
  closed: 'is closed',
};

const RINGS: Readonly<Record<string, string>> = {
  answered: 'is answered',
  busy: 'is busy',
  noAnswer: 'is not answered',
  failed: 'fails',
};
