import { type CompactGraph, compactGraph } from '../graph/compact-graph.ts';
import { unwoundGraph } from '../graph/unwound-graph.ts';
import type { Flow } from '../model/flow.ts';
import { settledFlow } from '../model/settled-flow.ts';
import type { Opening } from '../space/axis.ts';
import type { ProofSubject } from './proof-subject.ts';
import { subjectSpace } from './subject-space.ts';

/** What a proof searches: a flow and its graph, in which `back` leads where it does in calls. */
export type SearchedFlow = { readonly flow: Flow; readonly graph: CompactGraph };

/**
 * The flow of a subject as it is searched: the same where it never goes back; else without globals
 * and defaults, with a graph in which each step stands once for each return stack.
 *
 * With `few`, at most two copies a step, which is enough for most menus: a proof takes as long as
 * there are copies. Else at most four copies a step and 1,000 more, and 20,000 or two a step,
 * whatever is more; fewer where facts have so many cells that the states would be more than the
 * limit.
 */
export function searchedFlow(
  subject: ProofSubject,
  openings: readonly Opening[],
  copies: 'few' | 'all' = 'all',
): SearchedFlow {
  const plain = compactGraph(subject.flow);
  if (!plain.ways.some(({ target }) => target.kind === 'back')) {
    return { flow: subject.flow, graph: plain };
  }
  const flow = settledFlow(subject.flow);
  const graph = compactGraph(flow);
  const steps = graph.steps.length;
  const { size } = subjectSpace(subject, { flow, graph }, openings);
  const copiesMax = Math.min(
    copies === 'few' ? 2 * steps : 4 * steps + 1_000,
    Math.max(20_000, 2 * steps),
    Math.max(steps, Math.floor(subject.limits.statesMax / size)),
  );
  return { flow, graph: unwoundGraph(flow, graph, copiesMax) };
}
