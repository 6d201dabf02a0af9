import type { Condition } from '../model/condition.ts';
import type { StepId } from '../model/step-id.ts';
import type { Span } from '../text/span.ts';

/**
 * One way from a step to another, or to nowhere.
 *
 * `option` and `global` are keys, `noInput`, `noMatch` and `exhausted` the events of a step that
 * listens, `case` a case of a branch or its `else`, and `outcome` anything else.
 */
export type Way = {
  readonly from: StepId;
  /** The step it comes to; `undefined` where its target does not exist or is not a step. */
  readonly to: StepId | undefined;
  readonly kind: WayKind;
  /** The key, the event, the outcome's name, or the condition of a case. */
  readonly name: string;
  /** The place of its name in the file. */
  readonly at: Span;
  readonly when: Condition | undefined;
};

/** What makes a call take a way. */
export type WayKind =
  | 'option'
  | 'global'
  | 'noInput'
  | 'noMatch'
  | 'exhausted'
  | 'case'
  | 'outcome';
