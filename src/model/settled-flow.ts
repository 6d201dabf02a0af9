import type { Flow } from './flow.ts';
import { NO_ASKING } from './no-asking.ts';
import type { Step } from './step.ts';
import { withoutDefaults } from './without-defaults.ts';

/**
 * A flow that means the same without globals and defaults: each menu has the globals among its
 * options, and each step that listens says itself what it left to the defaults. O(steps * globals).
 */
export function settledFlow(flow: Flow): Flow {
  const steps = new Map(
    [...flow.steps].map(([id, step]) => [
      id,
      withoutDefaults(withGlobals(step, flow), flow.defaults),
    ]),
  );
  // What is said on a way out has no step of its own to be settled by.
  const defaults = { ...NO_ASKING, bargeIn: flow.defaults.bargeIn };
  return { ...flow, steps, globals: [], defaults };
}

/** A menu with the keys that work in every menu of its flow; an option hides a key (C7). */
function withGlobals(step: Step, { globals }: Flow): Step {
  if (step.type !== 'menu' || globals.length === 0) return step;
  const sure = step.options.filter(({ when }) => when === undefined).map(({ keys }) => keys);
  const further = globals.filter(({ keys }) => !sure.includes(keys));
  return { ...step, options: [...step.options, ...further] };
}
