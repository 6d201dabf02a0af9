import type { MenuStep } from '../model/step.ts';
import type { MapTree } from '../text/tree.ts';
import { field } from './field.ts';
import { readAsking } from './read-asking.ts';
import { readOptions } from './read-options.ts';
import type { StepBase } from './step-base.ts';

/** A step of type `menu`. */
export function readMenuStep(base: StepBase, tree: MapTree): MenuStep {
  const options = field(tree, 'options');
  return {
    type: 'menu',
    options: readOptions(options),
    optionsAt: options?.key.at ?? base.at,
    ...base,
    ...readAsking(tree),
  };
}
