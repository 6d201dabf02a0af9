import type { Span } from '../text/span.ts';

/** One call written down: the witness of a finding. */
export type Call = {
  /**
   * The caller's acts in the short form: `,` before the next prompt, `12` typed at once, `_`
   * silence, `x` a wrong key. Empty when the caller need not do anything.
   */
  readonly keys: string;
  /** What else must be so, in order: `"office" is closed`, `"account" answers "timeout"`. */
  readonly given: readonly string[];
  /** The ways along it, from the start on. */
  readonly ways: readonly CallWay[];
  /** The world in which it goes that way, for a machine that plays it again. */
  readonly world?: CallWorld;
};

/** What is so when a call begins; what a flow does not ask is left out. */
export type CallWorld = {
  /** What schedules say, by their names. */
  readonly hours: ReadonlyMap<string, 'open' | 'closed' | 'holiday'>;
  /** The values of variables, by their names. */
  readonly variables: ReadonlyMap<string, string | number | boolean>;
};

/** One move of a call. */
export type CallWay = {
  /** The place of the way in the file. */
  readonly at: Span;
  /** The names of the steps that it leaves and comes to; `to` is `undefined` at an end. */
  readonly from: string;
  readonly to: string | undefined;
  /** Why the call goes this way: `key 1`, `silence`, `closed`. */
  readonly by: string;
  /** The same for a machine that plays the call again. */
  readonly taken: TakenWay;
};

/** A way by the names that the flow's file has for its parts. */
export type TakenWay = {
  /** The ids of the steps that it leaves and comes to. */
  readonly step: string;
  readonly target: string | undefined;
  /** The keys, the event, the outcome's name, or the condition of a case. */
  readonly name: string;
  /** The variables that a back end sets with its answer. */
  readonly set?: ReadonlyMap<string, string | number | boolean>;
};
