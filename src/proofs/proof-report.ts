import type { Call } from '../finding/call.ts';
import type { Policy } from '../proof/policy.ts';
import type { Property } from '../proof/property.ts';
import type { PlayedGiven } from './played-given.ts';

/** All that a proof of one flow says. */
export type ProofReport = {
  readonly tool: { readonly name: string; readonly version: string };
  /** The path as the user sees it. */
  readonly path: string;
  readonly flow: string | undefined;
  /** `presszero`, or the foreign format that was read. */
  readonly format: string;
  readonly policy: Policy;
  readonly limits: ProofLimits;
  /** In the order of the properties, then of the worlds. */
  readonly rows: readonly ProofRow[];
  /** How many states calls can be in, over all spaces that were searched. */
  readonly states: number;
  /** How many spaces that took: more than one where properties, or worlds, were proved apart. */
  readonly spaces: number;
};

/** How far a proof goes. */
export type ProofLimits = {
  /** The most states that a space may have. */
  readonly statesMax: number;
  /** The most work that one search may take, in words looked at. */
  readonly workMax: number;
};

/** What was found of one property, in all worlds in which that is the same. */
export type ProofRow = {
  readonly property: Property;
  /** What the schedules say there, a sentence for each class of worlds; none is "at any time". */
  readonly worlds: readonly string[];
  /** The same in the fewest words; empty for "at any time". */
  readonly hours: string;
  readonly result: RowResult;
};

/** Proved, refuted with a call, or not known and why. */
export type RowResult =
  | { readonly kind: 'proved'; readonly note: string | undefined }
  | Refuted
  | { readonly kind: 'unknown'; readonly because: string };

/** A refutation, with the call that shows it. */
export type Refuted = {
  readonly kind: 'refuted';
  /** In which of those worlds; empty for all of them. */
  readonly when: string;
  /** What becomes of the caller. */
  readonly because: string;
  readonly call: Call;
  /** Whether in that world some call comes to a person. */
  readonly hasPerson: boolean;
  /**
   * What came of playing it in the simulator: it went as written; one world cannot do what it
   * needs; or it went elsewhere, which is a fault of ours.
   */
  readonly replay: 'played' | 'unplayed' | 'different';
  /** The least that must be given for it to go so; `undefined` where it was not played. */
  readonly given: PlayedGiven | undefined;
  /** The command that walks it; `undefined` where it was not played. */
  readonly command: string | undefined;
};
