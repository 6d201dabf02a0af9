import type { Step } from './step.ts';

/** Whether a person talks to the caller once a step is answered. */
export function reachesHuman(step: Step): boolean {
  return step.type === 'queue' || (step.type === 'transfer' && step.reaches === 'human');
}
