import type { QueueStep } from '../model/step.ts';
import type { MapTree } from '../text/tree.ts';
import { field } from './field.ts';
import { readBoolean } from './read-boolean.ts';
import { readDuration } from './read-duration.ts';
import { readOptions } from './read-options.ts';
import { readOutcome } from './read-outcome.ts';
import { readText } from './read-text.ts';
import type { StepBase } from './step-base.ts';

/** A step of type `queue`. */
export function readQueueStep(base: StepBase, tree: MapTree): QueueStep {
  return {
    type: 'queue',
    queue: readText(field(tree, 'queue')),
    expectedWaitMs: readDuration(field(tree, 'expectedWait')),
    maxWaitMs: readDuration(field(tree, 'maxWait')),
    announceEveryMs: readDuration(field(tree, 'announceEvery')),
    position: readBoolean(field(tree, 'position')),
    options: readOptions(field(tree, 'options')),
    answered: readOutcome(tree, 'answered'),
    timedOut: readOutcome(tree, 'timedOut'),
    full: readOutcome(tree, 'full'),
    closed: readOutcome(tree, 'closed'),
    ...base,
  };
}
