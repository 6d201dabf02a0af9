import type { CompactGraph } from '../graph/compact-graph.ts';
import type { Flow } from '../model/flow.ts';
import type { Opening } from '../space/axis.ts';
import { makeSpace } from '../space/make-space.ts';
import type { Space } from '../space/space.ts';
import type { ProofSubject } from './proof-subject.ts';

/** The space of a flow to be proved, in the worlds in which its schedules say some things. */
export function subjectSpace(
  { trees, limits }: Pick<ProofSubject, 'trees' | 'limits'>,
  { flow, graph }: { readonly flow: Flow; readonly graph: CompactGraph },
  openings: readonly Opening[],
): Space {
  const { statesMax } = limits;
  const how = { statesMax, countsRounds: true, callsSetVariables: true };
  return makeSpace(flow, graph, { trees, openings, ...how });
}
