import type { BranchStep, Case } from '../model/step.ts';
import type { MapTree, Tree } from '../text/tree.ts';
import { field } from './field.ts';
import { outcomeOf } from './outcome-of.ts';
import { readCondition } from './read-condition.ts';
import { readOutcome } from './read-outcome.ts';
import type { StepBase } from './step-base.ts';

/** A step of type `branch`. */
export function readBranchStep(base: StepBase, tree: MapTree): BranchStep {
  const cases = field(tree, 'cases')?.value;
  return {
    type: 'branch',
    cases: cases?.kind === 'list' ? cases.items.flatMap((item) => caseOf(item) ?? []) : [],
    else: readOutcome(tree, 'else'),
    ...base,
  };
}

/** A case's place is its `when`, or the whole of it where that is missing. */
function caseOf(tree: Tree): Case | undefined {
  if (tree.kind !== 'map') return undefined;
  const when = field(tree, 'when');
  const outcome = outcomeOf(when?.key.at ?? tree.at, tree);
  return outcome === undefined ? undefined : { when: readCondition(when), ...outcome };
}
