import type { Condition } from '../model/condition.ts';
import type { Outcome, Target } from '../model/outcome.ts';
import type { StepId } from '../model/step-id.ts';
import type { Span } from '../text/span.ts';

/**
 * One way out of a step, whether or not it leads anywhere.
 *
 * `option` and `global` are keys, `noInput`, `noMatch` and `exhausted` the events of a step that
 * listens, `case` a case of a branch or its `else`, `error` the platform's own way out of a step that
 * it cannot run, and `outcome` anything else.
 */
export type Way = {
  readonly from: StepId;
  readonly kind: WayKind;
  /** The keys, the event, the outcome's name, or the condition of a case as text. */
  readonly name: string;
  /** The place of its name in the file. */
  readonly at: Span;
  readonly target: Target;
  /** What the author wrote, with its prompt and assignments. */
  readonly outcome: Outcome;
  readonly when: Condition | undefined;
  /** How many times in a row the event must come; 1 for all other kinds. */
  readonly times: number;
};

/** What makes a call take a way. */
export type WayKind =
  | 'option'
  | 'global'
  | 'noInput'
  | 'noMatch'
  | 'exhausted'
  | 'case'
  | 'outcome'
  | 'error';
