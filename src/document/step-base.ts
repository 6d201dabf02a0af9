import type { Prompt } from '../model/prompt.ts';
import type { StepId } from '../model/step-id.ts';
import type { Span } from '../text/span.ts';

/** What was read of a step before its type is looked at: all that steps have in common. */
export type StepBase = {
  readonly id: StepId;
  readonly title: string | undefined;
  readonly at: Span;
  readonly prompt: Prompt | undefined;
};
