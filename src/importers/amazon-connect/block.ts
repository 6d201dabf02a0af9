import type { Target } from '../../model/outcome.ts';
import type { Located } from '../../text/located.ts';
import type { Span } from '../../text/span.ts';

/** One block of a contact flow, told in the words of the flow language whichever way it was written. */
export type Block = {
  readonly id: Located<string>;
  /** In the flow language, such as `MessageParticipant`, also where the file says `PlayPrompt`. */
  readonly type: string;
  /** As the file says it. */
  readonly writtenType: Located<string>;
  /** What people called it in the designer. */
  readonly name: string | undefined;
  /** By path, such as `InputValidation.CustomValidation.MaximumLength`. */
  readonly parameters: ReadonlyMap<string, Located<string>>;
  /** What the designer shows in the place of a parameter that is an id, by the same path. */
  readonly shown: ReadonlyMap<string, string>;
  readonly exits: readonly Exit[];
};

/** One way out of a block. */
export type Exit = {
  readonly kind: 'next' | 'condition' | 'error';
  /** `next`, what the condition compares with, or the error: `NoMatchingError`. */
  readonly name: string;
  /** How a condition compares: `Equals`; empty for the other kinds. */
  readonly operator: string;
  readonly at: Span;
  readonly target: Target;
};
