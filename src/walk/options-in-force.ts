import type { Flow } from '../model/flow.ts';
import type { Option } from '../model/outcome.ts';
import type { Call } from '../simulator/call.ts';
import { flowAt } from './flow-at.ts';

/** A key that counts at a moment; `isGlobal` where it works in every menu. */
export type OptionInForce = { readonly option: Option; readonly isGlobal: boolean };

/**
 * The options that a caller can take at a step that listens, its own first, then the globals of a
 * menu; of several on the same keys the one that the call takes (C7). Empty elsewhere.
 */
export function optionsInForce(flow: Flow, call: Call): readonly OptionInForce[] {
  const here = flowAt(flow, call);
  const step = here.steps.get(call.step);
  if (step?.type !== 'menu' && step?.type !== 'queue') return [];
  const own = step.options.length;
  const all = step.type === 'menu' ? [...step.options, ...here.globals] : step.options;
  const taken = new Set<string>();
  return all.flatMap((option, index) => {
    if (call.outOfForce.includes(index) || taken.has(option.keys)) return [];
    taken.add(option.keys);
    return [{ option, isGlobal: index >= own }];
  });
}
