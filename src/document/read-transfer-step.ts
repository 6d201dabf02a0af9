import type { TransferStep } from '../model/step.ts';
import type { MapTree } from '../text/tree.ts';
import { field } from './field.ts';
import { readOutcome } from './read-outcome.ts';
import { readText } from './read-text.ts';
import type { StepBase } from './step-base.ts';

/** A step of type `transfer`; where it does not say who answers, a person does. */
export function readTransferStep(base: StepBase, tree: MapTree): TransferStep {
  const reaches = readText(field(tree, 'reaches'))?.value;
  return {
    type: 'transfer',
    to: readText(field(tree, 'to')),
    reaches: REACHES.find((one) => one === reaches) ?? 'human',
    answered: readOutcome(tree, 'answered'),
    busy: readOutcome(tree, 'busy'),
    noAnswer: readOutcome(tree, 'noAnswer'),
    failed: readOutcome(tree, 'failed'),
    ...base,
  };
}

const REACHES = ['human', 'machine', 'voicemail', 'unknown'] as const;
