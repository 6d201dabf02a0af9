import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';

/** A comment that silences findings. */
export type Suppression = {
  /** The whole comment. */
  readonly at: Span;
  /** The ids of the rules that it silences, all known. */
  readonly rules: readonly Located<string>[];
  readonly reason: string | undefined;
  /** What it covers: a finding that begins here is silenced. */
  readonly covers: Span;
};
