import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import { MOVER } from '../space/mover.ts';
import { cellAt } from './cell-at.ts';
import { movedFrom } from './moved-from.ts';
import type { StateGraph } from './state-graph.ts';
import { stepName } from './step-name.ts';
import { TAKEN_AS_POSSIBLE } from './taken-as-possible.ts';

/**
 * What must be so in the world for a move, as sentences; none for what the caller or the flow does
 * in every world. O(axes).
 *
 * @param taken The way of the move, and the variables that the call itself has given a value.
 */
export function givenWords(
  states: StateGraph,
  move: number,
  taken: { readonly step: Step; readonly way: Way; readonly assigned: ReadonlySet<string> },
): readonly string[] {
  const { step, way } = taken;
  const isDecided = (states.moveOpen[move] ?? -1) === -1;
  if (step.type === 'branch' || way.when !== undefined) {
    return isDecided ? cellWords(states, move, taken) : [conditionWords(step, way)];
  }
  return states.moveBy[move] === MOVER.world ? [circumstance(step, way)] : [];
}

/** What decides the conditions of a branch up to the way taken, or that of an option. */
function cellWords(
  states: StateGraph,
  move: number,
  { step, way, assigned }: Parameters<typeof givenWords>[2],
): readonly string[] {
  const { judge, axes } = states.space;
  const before = step.type === 'branch' ? step.cases : [];
  const taken = before.findIndex(({ at }) => at === way.outcome.at);
  const asked =
    step.type === 'branch'
      ? before.slice(0, taken === -1 ? before.length : taken + 1).map(({ when }) => when)
      : [way.when];
  const read = new Set(asked.flatMap((condition) => judge(condition).axes));
  const node = movedFrom(states, move);
  return [...read].flatMap((axis) => {
    if (assigned.has(axes[axis]?.name ?? '') || axes[axis]?.initial.length === 1) return [];
    return cellAt(states, node, axis)?.label ?? [];
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
