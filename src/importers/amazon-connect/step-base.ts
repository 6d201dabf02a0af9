import type { Outcome } from '../../model/outcome.ts';
import type { Prompt } from '../../model/prompt.ts';
import { type StepId, toStepId } from '../../model/step-id.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from './block.ts';
import { blockPrompt } from './block-prompt.ts';
import { blockTitle } from './block-title.ts';
import { exitOutcome } from './exit-outcome.ts';
import type { LossBook } from './loss-book.ts';

/** What every step made of a block has. */
export type StepBase = {
  readonly id: StepId;
  readonly title: string | undefined;
  readonly at: Span;
  readonly prompt: Prompt | undefined;
  readonly error: Outcome | undefined;
};

/**
 * What a block gives to a step of any type. Its `NoMatchingError`, the platform's word for "the
 * block itself could not be run", is the step's `error`.
 */
export function stepBase(block: Block, book: LossBook): StepBase {
  return {
    id: toStepId(block.id.value),
    title: blockTitle(block),
    at: block.id.at,
    prompt: blockPrompt(block, book),
    error: exitOutcome(block, 'error', 'NoMatchingError'),
  };
}
