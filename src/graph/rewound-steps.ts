import type { Flow } from '../model/flow.ts';
import type { Target } from '../model/outcome.ts';
import { retargeted } from '../model/retargeted.ts';
import type { Step } from '../model/step.ts';
import type { CompactGraph } from './compact-graph.ts';
import type { Way } from './way.ts';
import { waysOut } from './ways-out.ts';

/** A step of which it is known where `back` leads, and its ways. */
export type RewoundStep = {
  readonly step: Step;
  readonly ways: readonly Way[];
  /** Whether a way is one that goes back. */
  readonly isBack: (way: Way) => boolean;
};

/**
 * Gives steps in which each `back` leads to a step, or repeats if that is the step itself; each is
 * made once. Name and place stay.
 *
 * @returns By the index of the step and of the one that it goes back to; a step from which that is
 *   `'unknown'`, or that never goes back, stays as it is.
 */
export function rewoundSteps(
  flow: Flow,
  { steps, ways, firstWay }: CompactGraph,
): (index: number, to: number | 'unknown') => RewoundStep {
  const made = new Map<string, RewoundStep>();
  const plain = new Map<number, RewoundStep>();
  const plainOf = (index: number, step: Step): RewoundStep => {
    const found = plain.get(index) ?? {
      step,
      ways: ways.slice(firstWay[index], firstWay[index + 1]),
      isBack: ({ target }) => target.kind === 'back',
    };
    plain.set(index, found);
    return found;
  };
  const rewound = (step: Step, to: Step): RewoundStep => {
    const went = new Set<Target>();
    const changed = retargeted(step, (target) => {
      if (target.kind !== 'back') return target;
      const { at } = target;
      const next: Target = step === to ? { kind: 'repeat', at } : { kind: 'step', id: to.id, at };
      went.add(next);
      return next;
    });
    return {
      step: changed,
      ways: waysOut(flow, changed),
      isBack: ({ target }) => went.has(target),
    };
  };
  return (index, to) => {
    const [step, there] = [steps[index], steps[to === 'unknown' ? -1 : to]];
    if (step === undefined) return NOTHING;
    const found = plainOf(index, step);
    if (there === undefined || !found.ways.some(found.isBack)) return found;
    const key = `${index} ${to}`;
    const known = made.get(key) ?? rewound(step, there);
    made.set(key, known);
    return known;
  };
}

const NOTHING: RewoundStep = { step: undefined as never, ways: [], isBack: () => false };
