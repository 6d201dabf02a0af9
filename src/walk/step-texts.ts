import type { Prompt } from '../model/prompt.ts';
import type { Step } from '../model/step.ts';

/** All words that callers hear at a step: prompts, labels, and what its handlers say. */
export function stepTexts(step: Step): readonly string[] {
  const options = 'options' in step ? step.options : [];
  const handlers =
    step.type === 'menu' || step.type === 'collect' ? [...step.noInput, ...step.noMatch] : [];
  return [
    ...promptTexts(step.prompt),
    ...options.flatMap(({ label, prompt }) => [
      ...(label === undefined ? [] : [label.value]),
      ...promptTexts(prompt),
    ]),
    ...handlers.flatMap(({ prompt }) => promptTexts(prompt)),
  ];
}

function promptTexts(prompt: Prompt | undefined): readonly string[] {
  return (prompt?.segments ?? []).flatMap(({ text }) => text?.value ?? []);
}
