import type { Flow } from '../model/flow.ts';
import { listens } from '../model/listens.ts';
import { settledAsking } from '../model/settled-asking.ts';
import type { CollectStep, MenuStep } from '../model/step.ts';
import type { StepId } from '../model/step-id.ts';
import type { Caller } from './caller.ts';
import type { Circle } from './circle.ts';
import type { Facts } from './facts.ts';
import { stepOf } from './step-of.ts';

/** A circle in which a caller who never gets anything right is asked again and again. */
export type AskingCircle = {
  readonly caller: Caller;
  readonly circle: Circle;
  /** The steps of the circle that listen, in the order of the file; at least one. */
  readonly asking: readonly (MenuStep | CollectStep)[];
  /** The ids of those steps, blanks between: two callers in the same circle have the same key. */
  readonly key: string;
  /** Whether one step alone asks, without a limit. */
  readonly isUnlimited: boolean;
};

/**
 * The endless circles of one caller in which a step listens and from which another caller could
 * get out; those that nobody can leave, and those that ask nothing, are other faults. A circle that
 * is there both in and out of hours is given once. O(states) beside the circles themselves.
 */
export function askingCircles(flow: Flow, facts: Facts, caller: Caller): readonly AskingCircle[] {
  const circles = facts.circlesOf(caller);
  if (circles.length === 0) return [];
  const states = facts.states();
  const endable = facts.endable();
  const told = new Set<string>();
  const found: AskingCircle[] = [];
  for (const circle of circles) {
    if (circle.nodes.some((node) => endable[node] === 0)) continue;
    const asking = new Map<StepId, MenuStep | CollectStep>();
    for (const node of circle.nodes) {
      const step = stepOf(states, node);
      if (listens(step)) asking.set(step.id, step);
    }
    const [first] = asking.values();
    const key = [...asking.keys()].join(' ');
    if (first === undefined || told.has(key)) continue;
    told.add(key);
    const { maxNoInput, maxNoMatch } = settledAsking(first, flow.defaults);
    const limit = caller === 'silent' ? maxNoInput : maxNoMatch;
    const isUnlimited = asking.size === 1 && limit === Infinity;
    found.push({ caller, circle, asking: [...asking.values()], key, isUnlimited });
  }
  return found;
}
