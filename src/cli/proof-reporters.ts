import type { CallsLook } from '../calls/calls-look.ts';
import type { ProofReport } from '../proofs/proof-report.ts';
import type { OutputKind, OutputKinds } from './output.ts';

/** A form in which a proof is written. */
export type ProofReporter = OutputKind & {
  readonly render: (report: ProofReport, look: CallsLook) => string;
};

/** All forms in which a proof is written, by their ids. */
export const PROOF_REPORTERS: OutputKinds<ProofReporter> = {
  pretty: async () => {
    const { prettyProof: render } = await import('../proofs/pretty-proof.ts');
    return { default: { id: 'pretty', mediaType: 'text/plain', render } };
  },
  json: async () => {
    const { jsonProof: render } = await import('../proofs/json-proof.ts');
    return { default: { id: 'json', mediaType: 'application/json', render } };
  },
  markdown: async () => {
    const { markdownProof: render } = await import('../proofs/markdown-proof.ts');
    return { default: { id: 'markdown', mediaType: 'text/markdown', render } };
  },
};
