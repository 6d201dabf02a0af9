import type { Position } from '../text/position.ts';
import type { Severity } from './severity.ts';

/** What we tell the author. */
export type Finding = {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is and what would be right, one line. */
  readonly message: string;
  /** What to do about it in general: the rule's remedy. */
  readonly help: string | undefined;
  readonly place: Place;
  readonly notes: readonly PlacedNote[];
  readonly call: PlacedCall | undefined;
  /** Why it does not count, where a comment or a setting says so. */
  readonly suppressed: Suppressed | undefined;
};

/** A stretch of a file; `end` is the first position that does not belong to it. */
export type Place = { readonly start: Position; readonly end: Position };

/** A note with its place. */
export type PlacedNote = { readonly place: Place; readonly message: string };

/** A witness with its places. */
export type PlacedCall = {
  readonly keys: string;
  readonly given: readonly string[];
  readonly ways: readonly {
    readonly place: Place;
    readonly from: string;
    readonly to: string | undefined;
    readonly by: string;
  }[];
};

/** Who silenced a finding and why. */
export type Suppressed = { readonly kind: 'comment'; readonly reason: string | undefined };
