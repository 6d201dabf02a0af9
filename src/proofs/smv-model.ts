import type { ProofSubject } from './prove-flow.ts';

/** TODO */
export function smvModel(_: ProofSubject): string {
  return '';
}
