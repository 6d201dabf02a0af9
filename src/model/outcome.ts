import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';
import type { Condition } from './condition.ts';
import type { Prompt } from './prompt.ts';
import type { StepId } from './step-id.ts';

/**
 * Where a way out leads.
 *
 * - `step`: to a step by its name, which need not exist.
 * - `back`: to the menu or collect step before this one; `repeat`: this step again, counts kept.
 * - `unwired`: the outcome exists and leads nowhere; `then` says what the platform makes of it.
 *
 * `at` is the place of the name itself.
 */
export type Target =
  | { readonly kind: 'step'; readonly id: StepId; readonly at: Span }
  | { readonly kind: 'back' | 'repeat'; readonly at: Span }
  | { readonly kind: 'unwired'; readonly then: 'ends' | 'unknown'; readonly at: Span };

/** A named way out of a step. */
export type Outcome = {
  /** The place of the outcome's name, such as the key `next`. */
  readonly at: Span;
  /** `undefined` where the outcome is written without a target, as a handler that only speaks. */
  readonly target: Target | undefined;
  /** What is said on the way. */
  readonly prompt: Prompt | undefined;
  readonly set: readonly Assignment[];
};

/** One variable and the expression, as text, whose value it takes. */
export type Assignment = { readonly variable: Located<string>; readonly value: Located<string> };

/** One key of a menu or a queue, or one that works in every menu. */
export type Option = Outcome & {
  /** One or more of `0`-`9`, `*`, `#`, as written; `at` is its place. */
  readonly keys: string;
  readonly label: Located<string> | undefined;
  readonly when: Condition | undefined;
  /** What a caller may say instead of pressing. */
  readonly phrases: readonly Located<string>[];
};

/**
 * What happens on a no-input or a no-match.
 *
 * Without a target the step asks again. Of several handlers the one with the highest `attempt`
 * that is not above the event's count is taken.
 */
export type Handler = Outcome & {
  readonly attempt: number;
  /** Whether the step's own prompt is played again after the handler's. */
  readonly reprompt: boolean;
};
