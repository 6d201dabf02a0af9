import type { Flow } from '../model/flow.ts';
import type { OpeningSample } from '../schedule/openings-of.ts';
import type { World } from '../simulator/world.ts';
import type { Known } from '../space/known.ts';
import type { ProofReport } from './proof-report.ts';

/** A flow to be proved, and what is known of it. */
export type ProofSubject = Pick<ProofReport, 'tool' | 'path' | 'format' | 'policy' | 'limits'> & {
  /** With the flows that it runs written out in their places. */
  readonly flow: Flow;
  /** As its file has it: the same where it runs no other. */
  readonly written: Flow;
  readonly trees: Known['trees'];
  /** What its schedules say together, the usual moment first; none where it has none. */
  readonly openings: readonly OpeningSample[];
  /** How a clock on a wall in the flow's zone shows an instant. */
  readonly clockOf: (atMs: number) => string | undefined;
  /** What a call meets with where nothing is given. */
  readonly usual: World;
  /** How the command line names the flow: the words behind `presszero walk`. */
  readonly walked: readonly string[];
};
