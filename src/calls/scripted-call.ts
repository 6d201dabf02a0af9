import type { CallerAct } from '../simulator/caller-act.ts';
import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';
import type { TextPattern } from '../text/text-pattern.ts';
import type { Expectation } from './expectation.ts';
import type { Given } from './given.ts';
import type { Requirement } from './requirement.ts';

/** One call of a file: a caller, and what must hold. A matrix gives several. */
export type ScriptedCall = {
  /** With what a matrix chose in brackets behind it. */
  readonly name: Located<string>;
  readonly given: Given;
  /** The acts in turn, or the caller whose acts they are; none at all is a caller who listens. */
  readonly script: readonly ScriptedAct[] | Located<CallerModel>;
  readonly requirements: readonly Requirement[];
  /** Why the call is known to fail. */
  readonly expectFailure: Located<string> | undefined;
};

/** A fixed way to behave. */
export type CallerModel =
  | { readonly kind: 'silent' | 'lost' | 'zero' | 'helpless' }
  | { readonly kind: 'random'; readonly seed: number; readonly acts: number };

/** One item of `acts`; `at` is the place of its value. */
export type ScriptedAct = { readonly at: Span } & (
  | { readonly kind: 'act'; readonly act: CallerAct; readonly times: number }
  | { readonly kind: 'hear'; readonly wanted: string; readonly pattern: TextPattern | undefined }
  | { readonly kind: 'expect'; readonly expectations: readonly Expectation[] }
  | { readonly kind: 'note'; readonly text: string }
);
