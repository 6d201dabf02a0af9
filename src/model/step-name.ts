import type { Step } from '../model/step.ts';

/** What messages call a step: the name that people gave it, else its id. */
export function stepName(step: Step): string {
  return step.title ?? step.id;
}
