import type { Result } from './verdict.ts';

type Unknown = Extract<Result, { readonly kind: 'unknown' }>;

/** Why something is not known, with what to do about it. */
export const unknown = {
  tooMuch: (workMax: number): Unknown => ({
    kind: 'unknown',
    because: `more than ${workMax.toLocaleString('en')} units of work: raise --timeout`,
  }),
  givenUp: (names: readonly string[]): Unknown => ({
    kind: 'unknown',
    because: `too many states to tell ${names.join(', ')} apart: raise --max-states, or let fewer of them decide`,
  }),
  back: (): Unknown => ({
    kind: 'unknown',
    because:
      'too many ways lead to "back" to tell all of them apart, and some may go wrong: name the step instead',
  }),
} as const;
