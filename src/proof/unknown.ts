import type { Result } from './verdict.ts';

/** Why something is not known, with what to do about it. */
export const unknown = {
  tooMuch: (workMax: number): Result => ({
    kind: 'unknown',
    because: `more than ${workMax.toLocaleString('en')} units of work: raise --timeout`,
  }),
  givenUp: (names: readonly string[]): Result => ({
    kind: 'unknown',
    because: `too many states to tell ${names.join(', ')} apart: raise --max-states`,
  }),
  back: (): Result => ({
    kind: 'unknown',
    because: '"back" may lead to menus of which some cannot reach a person: name the step instead',
  }),
} as const;
