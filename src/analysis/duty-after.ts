import type { Way } from '../graph/way.ts';
import type { Step } from '../model/step.ts';
import { DUTY } from './duty.ts';

/**
 * What is known of duty once a way was taken: the outcomes of an `hours` step, a queue that is
 * closed, and a case that does nothing but compare one schedule tell; every other way keeps it.
 */
export function dutyAfter(step: Step, way: Way, duty: number): number {
  if (step.type === 'hours') return way.name === 'open' ? DUTY.open : DUTY.closed;
  if (step.type === 'queue' && way.name === 'closed') return DUTY.closed;
  if (step.type === 'branch' && way.when?.kind === 'text') {
    const compared = COMPARED.exec(way.when.text);
    if (compared !== null) {
      const isOpen = (compared[2] === 'open') === (compared[1] === '===');
      return isOpen ? DUTY.open : compared[1] === '===' ? DUTY.closed : duty;
    }
  }
  return duty;
}

/** A condition such as `hours.office === 'closed'`; its parts hold no nested repetition. */
const COMPARED = /^\s*hours\.[\w-]+\s*(===|!==)\s*['"](open|closed|holiday)['"]\s*$/;
