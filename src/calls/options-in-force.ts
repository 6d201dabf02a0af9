import type { Flow } from '../model/flow.ts';
import type { Option } from '../model/outcome.ts';
import type { Call } from '../simulator/call.ts';
import { flowOf } from './flow-of.ts';

/**
 * The options that a call could take at this moment, the globals of a menu last; of several on the
 * same keys the first, which is the one that counts. None where nothing listens.
 */
export function optionsInForce(main: Flow, call: Call): readonly Option[] {
  const flow = flowOf(main, call);
  const step = flow.steps.get(call.step);
  if (step?.type !== 'menu' && step?.type !== 'queue') return [];
  const options = step.type === 'menu' ? [...step.options, ...flow.globals] : step.options;
  const byKeys = new Map<string, Option>();
  for (const [index, option] of options.entries()) {
    const counts = !call.outOfForce.includes(index) && !byKeys.has(option.keys);
    if (counts) byKeys.set(option.keys, option);
  }
  return [...byKeys.values()];
}
