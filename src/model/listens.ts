import type { CollectStep, MenuStep, Step } from './step.ts';

/** Whether a step asks the caller for something and waits for it. */
export function listens(step: Step | undefined): step is MenuStep | CollectStep {
  return step?.type === 'menu' || step?.type === 'collect';
}
