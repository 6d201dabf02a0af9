import type { Step } from '../model/step.ts';
import type { Circle } from './circle.ts';
import type { StateGraph } from './state-graph.ts';
import { stepOf } from './step-of.ts';
import { takesNoTime } from './takes-no-time.ts';

/**
 * Whether a call goes round a circle in no time at all. A circle that assigns variables and asks
 * conditions may count with them, and is not taken for one. O(nodes).
 */
export function spins(states: StateGraph, { nodes }: Circle): boolean {
  const steps = nodes.map((node) => stepOf(states, node));
  const has = (type: Step['type']): boolean => steps.some((step) => step?.type === type);
  return steps.every(takesNoTime) && !(has('set') && has('branch'));
}
