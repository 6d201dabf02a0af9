import type { Known } from '../space/known.ts';
import type { ProofSubject } from './proof-subject.ts';

/** What is known of a flow to be proved, in whatever worlds. */
export function knownOf({ trees, limits }: Pick<ProofSubject, 'trees' | 'limits'>): Known {
  const { statesMax } = limits;
  return { trees, statesMax, openings: undefined, countsRounds: true, callsSetVariables: true };
}
