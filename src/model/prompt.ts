import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';
import type { Condition } from './condition.ts';

/** What the caller hears at one place of a step: its segments in turn. */
export type Prompt = {
  readonly at: Span;
  readonly segments: readonly Segment[];
  /** Whether the menu's options are read out after the segments, from their labels. */
  readonly speaksOptions: boolean;
};

/** One piece of a prompt. */
export type Segment = {
  readonly at: Span;
  /** The words, which may hold `{variable}`; absent when only a sound file is named. */
  readonly text: Located<string> | undefined;
  readonly audio: Located<string> | undefined;
  /** How long it lasts in milliseconds, where the author says so. */
  readonly durationMs: Located<number> | undefined;
  /** Whether a key cuts it short; `undefined` takes the step's setting. */
  readonly bargeIn: Located<boolean> | undefined;
  /** BCP 47; `undefined` is the flow's language. */
  readonly language: string | undefined;
  /**
   * The attempt from which on it is heard, 1 or more. Of all segments whose attempt is not above
   * the present one those with the highest are played (VoiceXML 2.1, section 4.1.6).
   */
  readonly attempt: number;
  readonly when: Condition | undefined;
};
