import type { NamedFault } from '../finding/fault.ts';
import type { Tree } from '../text/tree.ts';
import { field } from './field.ts';

/** The fault of a map whose `min` is above its `max`, told at the `max`. */
export function rangeFault(tree: Tree): NamedFault | undefined {
  const min = field(tree, 'min')?.value;
  const max = field(tree, 'max')?.value;
  if (min?.kind !== 'scalar' || max?.kind !== 'scalar') return undefined;
  if (typeof min.value !== 'number' || typeof max.value !== 'number') return undefined;
  if (min.value <= max.value) return undefined;
  return {
    rule: 'syntax',
    at: max.at,
    message: `Key "max" is "${max.text}", which is below "min": make it ${min.text} or more`,
    notes: [{ at: min.at, message: `"min" is "${min.text}"` }],
  };
}
