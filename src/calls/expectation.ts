import type { Span } from '../text/span.ts';
import type { GivenValue } from './given.ts';

/** Something that must hold between two acts; `at` is the place of its value. */
export type Expectation = { readonly at: Span } & (
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'attempt' | 'noInputs' | 'noMatches'; readonly count: number }
  | { readonly kind: 'time' | 'human'; readonly ms: number }
  | { readonly kind: 'heard'; readonly texts: readonly string[] }
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly nameAt: Span;
      readonly value: GivenValue;
    }
);
