import type { Asking } from '../model/asking.ts';
import { eachOutcome } from '../model/each-outcome.ts';
import type { Flow } from '../model/flow.ts';
import type { Option, Outcome } from '../model/outcome.ts';
import type { Step } from '../model/step.ts';

/** An outcome as somebody wrote it, whether or not a call can ever take it. */
export type WrittenOutcome = {
  readonly outcome: Outcome & Partial<Pick<Option, 'when' | 'label'>>;
  readonly kind: 'option' | 'global' | 'handler' | 'case' | 'exit' | 'outcome';
  /** Its keys, its event, its condition, or the name of the exit or outcome. */
  readonly name: string;
  /** The step that has it; `undefined` for the globals and the defaults. */
  readonly step: Step | undefined;
};

/**
 * Every outcome that is written in a flow: those of the globals, of the defaults and of each step,
 * in that order, all handlers among them.
 *
 * `waysOut` gives what a call can take; this gives what an author can have mistyped. O(outcomes).
 */
export function writtenOutcomes(flow: Flow): readonly WrittenOutcome[] {
  const written: WrittenOutcome[] = [];
  let step: Step | undefined;
  const add: Add = (kind, name, outcome) => {
    if (outcome !== undefined) written.push({ outcome, kind, name, step });
  };
  for (const option of flow.globals) add('global', option.keys, option);
  addAsking(flow.defaults, add);
  for (step of flow.steps.values()) {
    if (step.type === 'menu') {
      for (const option of step.options) add('option', option.keys, option);
    }
    eachOutcome(step, add);
    if (step.type === 'menu' || step.type === 'collect') addAsking(step, add);
    add('outcome', 'error', step.error);
  }
  return written;
}

type Add = (
  kind: WrittenOutcome['kind'],
  name: string,
  outcome: WrittenOutcome['outcome'] | undefined,
) => void;

function addAsking(asking: Asking, add: Add): void {
  for (const handler of asking.noInput) add('handler', 'noInput', handler);
  for (const handler of asking.noMatch) add('handler', 'noMatch', handler);
  add('outcome', 'exhausted', asking.noInputExhausted);
  add('outcome', 'exhausted', asking.noMatchExhausted);
  add('outcome', 'exhausted', asking.exhausted);
}
