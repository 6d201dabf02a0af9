import type { Flow } from '../model/flow.ts';
import type { Prompt } from '../model/prompt.ts';
import { stepOutcomes } from './step-outcomes.ts';

/** Every prompt of a flow: those of its globals, its defaults and its steps. O(flow). */
export function flowPrompts(flow: Flow): readonly Prompt[] {
  const { noInput, noMatch, noInputExhausted, noMatchExhausted, exhausted } = flow.defaults;
  const common = [...flow.globals, ...noInput, ...noMatch];
  const prompts = [...common, noInputExhausted, noMatchExhausted, exhausted].map(
    (outcome) => outcome?.prompt,
  );
  for (const step of flow.steps.values()) {
    prompts.push(step.prompt, step.error?.prompt);
    for (const { outcome } of stepOutcomes(step)) prompts.push(outcome.prompt);
  }
  return prompts.filter((prompt) => prompt !== undefined);
}
