import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Flow } from '../model/flow.ts';
import type { Known } from '../space/known.ts';
import { makeSpace } from '../space/make-space.ts';
import type { Space } from '../space/space.ts';
import { knownOf } from './known-of.ts';
import type { ProofSubject } from './proof-subject.ts';

/**
 * The space of a flow to be proved, in the worlds in which its schedules say some things, or a
 * slice of it.
 */
export function subjectSpace(
  subject: Pick<ProofSubject, 'trees' | 'limits'>,
  { flow, graph }: { readonly flow: Flow; readonly graph: CompactGraph },
  openings: Known['openings'],
  part: Pick<Known, 'slice' | 'allOpenings'> = {},
): Space {
  return makeSpace(flow, graph, { ...knownOf(subject), openings, ...part });
}
