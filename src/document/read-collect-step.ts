import type { CollectStep } from '../model/step.ts';
import type { MapTree } from '../text/tree.ts';
import { COUNT_MAX } from './count-max.ts';
import { field } from './field.ts';
import { readAsking } from './read-asking.ts';
import { readCount } from './read-count.ts';
import { readOutcome } from './read-outcome.ts';
import { readText } from './read-text.ts';
import type { StepBase } from './step-base.ts';

/** A step of type `collect`; without `digits`, `min` and `max` it takes 1 digit and up to 100. */
export function readCollectStep(base: StepBase, tree: MapTree): CollectStep {
  const digits = readCount(field(tree, 'digits'), COUNT_MAX)?.value;
  const min = digits ?? readCount(field(tree, 'min'), COUNT_MAX)?.value ?? 1;
  const max = digits ?? readCount(field(tree, 'max'), COUNT_MAX)?.value ?? COUNT_MAX;
  return {
    type: 'collect',
    into: readText(field(tree, 'into')),
    digitsMin: min,
    digitsMax: Math.max(min, max),
    terminator: readText(field(tree, 'terminator')),
    pattern: readText(field(tree, 'pattern')),
    next: readOutcome(tree, 'next'),
    ...base,
    ...readAsking(tree),
  };
}
