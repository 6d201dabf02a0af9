import type { Step } from '../model/step.ts';

/**
 * Whether a call passes a step at once and would pass it by the same way the next moment. What a
 * foreign condition asks, such as how many people are free, may change at any time. O(cases).
 */
export function takesNoTime(step: Step | undefined): boolean {
  if (step?.prompt !== undefined) return false;
  switch (step?.type) {
    case 'branch':
      return !step.cases.some(({ when }) => when?.kind === 'opaque');
    case 'hours':
    case 'set':
    case 'count':
    case 'say':
      return true;
    default:
      return false;
  }
}
