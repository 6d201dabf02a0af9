import type { Step } from '../model/step.ts';

/**
 * Whether a step hands the call on by itself: it neither asks the caller, nor gives them to
 * somebody or takes a message, nor ends the call. A step of an unknown kind may do any of that.
 */
export function carriesOn(step: Step): boolean {
  switch (step.type) {
    case 'say':
    case 'set':
    case 'branch':
    case 'hours':
    case 'lookup':
    case 'count':
    case 'survey':
      return true;
    default:
      return false;
  }
}
