import { eachOutcome } from '../model/each-outcome.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Step } from '../model/step.ts';

/** A written way out of a step, with the name that the flow file has for it. */
export type NamedOutcome = {
  readonly name: string;
  readonly kind: 'option' | 'event' | 'case' | 'outcome';
  readonly outcome: Outcome;
};

/** The ways out that a step itself writes, in the order in which its type lists them. O(ways). */
export function stepOutcomes(step: Step): readonly NamedOutcome[] {
  const found: NamedOutcome[] = [];
  if (step.type === 'menu') {
    for (const option of step.options) found.push(named('option', option.keys, option));
  }
  eachOutcome(step, (told, name, outcome) => {
    if (outcome === undefined) return;
    const isCase = told === 'case' || (step.type === 'branch' && name === 'else');
    const kind = told === 'option' ? told : isCase ? 'case' : 'outcome';
    found.push(named(kind, name, outcome));
  });
  if (step.type !== 'menu' && step.type !== 'collect') return found;
  for (const handler of step.noInput) found.push(named('event', 'noInput', handler));
  for (const handler of step.noMatch) found.push(named('event', 'noMatch', handler));
  const { noInputExhausted, noMatchExhausted, exhausted } = step;
  for (const outcome of [noInputExhausted, noMatchExhausted, exhausted]) {
    if (outcome !== undefined) found.push(named('event', 'exhausted', outcome));
  }
  return found;
}

function named(kind: NamedOutcome['kind'], name: string, outcome: Outcome): NamedOutcome {
  return { kind, name, outcome };
}
