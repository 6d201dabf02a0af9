import type { Flow } from '../model/flow.ts';
import type { Call } from '../simulator/call.ts';
import { stepOutcomes } from './step-outcomes.ts';

/**
 * A text that two calls to a flow in one world share if nothing but the time tells them apart. The
 * steps that a call has come by count only where something leads back to them.
 */
export function callStateKey(flow: Flow, call: Call): string {
  const { file, step, noInputs, noMatches, attempt, variables, stack, buffer, input } = call;
  const { outOfForce, mocked, chosen, counts, kept, callers, activity, reached, over } = call;
  const goesBack = leadsBack(flow) || [...call.world.flows.values()].some(leadsBack);
  return JSON.stringify([
    [file, step, noInputs, noMatches, attempt, buffer, input, outOfForce],
    goesBack ? [stack, callers] : callers.map((caller) => [caller.file, caller.step]),
    [...variables],
    [...mocked],
    [...counts],
    [...kept],
    [chosen, activity.kind, reached, over],
  ]);
}

const LEADING_BACK = new WeakMap<Flow, boolean>();

/** Whether anything in a flow leads `back`; worked out once for a flow. */
function leadsBack(flow: Flow): boolean {
  const known = LEADING_BACK.get(flow);
  if (known !== undefined) return known;
  const { noInput, noMatch, noInputExhausted, noMatchExhausted, exhausted } = flow.defaults;
  const outcomes = [
    ...flow.globals,
    ...[...noInput, ...noMatch, noInputExhausted, noMatchExhausted, exhausted],
    ...[...flow.steps.values()].flatMap((step) => [
      step.error,
      ...stepOutcomes(step).map(({ outcome }) => outcome),
    ]),
  ];
  const leads = outcomes.some((outcome) => outcome?.target?.kind === 'back');
  LEADING_BACK.set(flow, leads);
  return leads;
}
