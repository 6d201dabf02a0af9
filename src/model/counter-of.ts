import type { CountStep } from './step.ts';
import type { StepId } from './step-id.ts';

/** The step under whose name a `count` step counts: its own, but for copies of one. */
export function counterOf({ id, countsWith }: CountStep): StepId {
  return countsWith ?? id;
}
