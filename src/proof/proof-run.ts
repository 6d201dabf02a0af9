import type { Ground } from './ground.ts';
import type { Policy } from './policy.ts';
import type { Search } from './search.ts';
import type { States } from './states.ts';
import type { WorldClass } from './world-classes.ts';

/** What the proofs of all properties share. */
export type ProofRun = {
  readonly ground: Ground;
  readonly policy: Policy;
  readonly classes: readonly WorldClass[];
  /** What a call can come to before a person has answered, at the fewest acts. */
  readonly search: Search;
  /**
   * What it may come to once it goes back, too, as if the way back were forgotten: never too little,
   * and more than a call can do.
   */
  readonly anyhow: States;
  readonly helping: States;
  /** How many states were reached. */
  readonly states: number;
  /** The most work that one search may take, in words looked at. */
  readonly workMax: number;
  /** What a move takes in seconds; left out, seconds are not asked for. */
  readonly secondsOf: ((move: number) => number) | undefined;
};
