import { reachable } from '../graph/reachable.ts';
import type { Property } from '../proof/property.ts';
import { type ProofOptions, prove } from '../proof/prove.ts';
import type { Verdict } from '../proof/verdict.ts';
import type { Space } from '../space/space.ts';
import { cautiousSpace } from './cautious-space.ts';

/**
 * Proves the properties of a space as `prove` does. Where calls can come to flows that were not looked
 * at, only that is proved which holds whatever becomes of a call in them; the rest says why not.
 */
export function* proveSpace(
  space: Space,
  options: ProofOptions,
): Generator<Property, readonly Verdict[], boolean> {
  const { steps } = space.graph;
  const reached = reachable(space.graph);
  const left = [...steps.keys()].filter(
    (index) => reached[index] === 1 && reasonAt(space, index) !== undefined,
  );
  const because = reasonAt(space, left[0] ?? -1);
  const verdicts = yield* prove(space, options);
  if (because === undefined) return verdicts;
  const hoped = verdicts.some(({ result }) => result.kind === 'proved');
  const sure = hoped ? yield* prove(cautiousSpace(space, left), options) : [];
  return verdicts.map((verdict, index): Verdict => {
    if (verdict.result.kind !== 'proved') return verdict;
    const result = INSIDE.has(verdict.property) ? undefined : sure[index]?.result;
    if (result?.kind === 'proved') return verdict;
    // What else is in the way may be done with: a flow that was not looked at stays.
    if (result?.kind === 'unknown') return { ...verdict, result };
    return { ...verdict, result: { kind: 'unknown', because } };
  });
}

/** What is asked about every question, and so about those of flows that were not looked at. */
const INSIDE: ReadonlySet<Property> = new Set<Property>(['human-reachable', 'call-ends']);

function reasonAt({ graph }: Space, index: number): string | undefined {
  const step = graph.steps[index];
  return step?.type === 'flow' ? step.left : undefined;
}
