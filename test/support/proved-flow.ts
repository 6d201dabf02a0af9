import type { ProofReport } from '../../src/proofs/proof-report.ts';
import type { ProofSubject } from '../../src/proofs/proof-subject.ts';
import { proveFlow } from '../../src/proofs/prove-flow.ts';

/** Proves a flow without a stop. */
export function provedFlow(subject: ProofSubject): ProofReport {
  const proof = proveFlow(subject);
  let step = proof.next();
  while (step.done !== true) step = proof.next(true);
  return step.value;
}
