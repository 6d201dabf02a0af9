import type { Acts } from './acts.ts';
import type { Coverage } from './coverage.ts';
import type { Given } from './given.ts';
import type { Stage } from './stage.ts';

/**
 * One walk through a flow: what is given and the acts of the present call. Everything that is shown
 * follows from playing them.
 */
export type Walk = CallLine & {
  readonly stage: Stage;
  /** Calls that forks left behind, the oldest first. */
  readonly aside: readonly CallLine[];
  readonly bookmarks: readonly CallLine[];
  /** What the present call was before, and what undoing took back. */
  readonly past: History | undefined;
  readonly future: History | undefined;
  readonly coverage: Coverage;
};

/** One call of a walk, and how far it is walked. */
export type CallLine = {
  readonly given: Given;
  readonly acts: Acts | undefined;
  /** How many of the acts are done; the rest lies ahead after moving back along the call. */
  readonly at: number;
};

/** Calls to go back to, the nearest first. */
export type History = CallLine & {
  readonly aside: readonly CallLine[];
  readonly before: History | undefined;
};
