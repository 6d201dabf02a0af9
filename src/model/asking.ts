import type { Located } from '../text/located.ts';
import type { Handler, Outcome } from './outcome.ts';

/**
 * How a step that listens to the caller deals with silence and wrong keys, as far as it says so
 * itself; what it leaves out stands in the flow's defaults (`settledAsking` puts both together).
 */
export type Asking = {
  /** Milliseconds of silence that make a no-input. */
  readonly timeoutMs: Located<number> | undefined;
  /** Milliseconds to wait for a further key where one key could be the start of several. */
  readonly interDigitMs: Located<number> | undefined;
  /** How many no-inputs lead to `exhausted`: 1 to 10, or Infinity where "unlimited" is written. */
  readonly maxNoInput: Located<number> | undefined;
  /** How many no-matches lead to `exhausted`: 1 to 10, or Infinity where "unlimited" is written. */
  readonly maxNoMatch: Located<number> | undefined;
  readonly noInput: readonly Handler[];
  readonly noMatch: readonly Handler[];
  /** Where the limit of no-inputs leads when it has a target of its own. */
  readonly noInputExhausted: Outcome | undefined;
  /** Where the limit of no-matches leads when it has a target of its own. */
  readonly noMatchExhausted: Outcome | undefined;
  /** Where either limit leads. */
  readonly exhausted: Outcome | undefined;
  readonly bargeIn: Located<boolean> | undefined;
};
