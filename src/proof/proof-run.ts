import type { Ground } from './ground.ts';
import type { Policy } from './policy.ts';
import type { Search } from './search.ts';
import type { States } from './states.ts';
import type { Result } from './verdict.ts';
import type { WorldClass } from './world-classes.ts';

/** What the proofs of all properties share. */
export type ProofRun = {
  readonly ground: Ground;
  readonly policy: Policy;
  readonly classes: readonly WorldClass[];
  /**
   * What a call can come to before a person has answered, at the fewest acts; in a slice by moves
   * of which all is known.
   */
  readonly search: Search;
  /**
   * What it may come to once it goes back, too, as if the way back were forgotten, and by moves
   * that are only roughly known: never too little, and more than a call can do.
   */
  readonly anyhow: States;
  /** What is said of a property that only such states speak against. */
  readonly doubt: Result;
  readonly helping: States;
  /** How many states were reached. */
  readonly states: number;
  /** The most work that one search may take, in words looked at. */
  readonly workMax: number;
  /** What a move takes in seconds; left out, seconds are not asked for. */
  readonly secondsOf: ((move: number) => number) | undefined;
};
