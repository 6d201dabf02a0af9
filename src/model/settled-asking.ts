import type { Asking } from './asking.ts';
import type { Handler, Outcome } from './outcome.ts';

/** How a step deals with silence and wrong keys once the flow's defaults are filled in. */
export type SettledAsking = {
  /** Milliseconds. */
  readonly timeoutMs: number;
  /** Milliseconds. */
  readonly interDigitMs: number;
  /** 1 to 10, or Infinity. */
  readonly maxNoInput: number;
  /** 1 to 10, or Infinity. */
  readonly maxNoMatch: number;
  readonly noInput: readonly Handler[];
  readonly noMatch: readonly Handler[];
  /** Where the limit of no-inputs leads. */
  readonly noInputExhausted: Outcome | undefined;
  /** Where the limit of no-matches leads. */
  readonly noMatchExhausted: Outcome | undefined;
  readonly bargeIn: boolean;
};

/**
 * Puts a step's own settings and the flow's defaults together: the step wins, an event's own
 * `exhausted` wins over the step's, and the step's over the default's.
 *
 * Where neither says anything: 5 s of silence and 3 s between digits (call-semantics C6 and C7),
 * keys cut prompts short, and 3 attempts, the most that Google's voice agent design guide gives
 * before a person should take over.
 */
export function settledAsking(own: Asking, defaults: Asking): SettledAsking {
  return {
    timeoutMs: own.timeoutMs?.value ?? defaults.timeoutMs?.value ?? 5_000,
    interDigitMs: own.interDigitMs?.value ?? defaults.interDigitMs?.value ?? 3_000,
    maxNoInput: own.maxNoInput?.value ?? defaults.maxNoInput?.value ?? ATTEMPTS,
    maxNoMatch: own.maxNoMatch?.value ?? defaults.maxNoMatch?.value ?? ATTEMPTS,
    noInput: own.noInput.length > 0 ? own.noInput : defaults.noInput,
    noMatch: own.noMatch.length > 0 ? own.noMatch : defaults.noMatch,
    noInputExhausted:
      own.noInputExhausted ?? own.exhausted ?? defaults.noInputExhausted ?? defaults.exhausted,
    noMatchExhausted:
      own.noMatchExhausted ?? own.exhausted ?? defaults.noMatchExhausted ?? defaults.exhausted,
    bargeIn: own.bargeIn?.value ?? defaults.bargeIn?.value ?? true,
  };
}

const ATTEMPTS = 3;
