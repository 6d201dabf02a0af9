import type { Flow } from '../model/flow.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { PreparedSchedules } from '../schedule/prepare-schedules.ts';

/** Everything that a call cannot change and that its flow does not say. */
export type World = {
  /** The instant at which the call comes in, in milliseconds since 1970 UTC. */
  readonly startMs: number;
  /** Values that are known when the call comes in; they go before a variable's `initial`. */
  readonly variables: ReadonlyMap<string, Value>;
  /**
   * What steps come to, in order, the last one repeating: by the name of a step, or else by the
   * service of a lookup, the queue of a queue, the address of a transfer, or the foreign type of an
   * opaque step. Steps that share a name share the list. Where nothing stands here, a queue and a
   * transfer are answered, and a lookup and an opaque step come to their first outcome.
   */
  readonly mocks: ReadonlyMap<string, readonly Mock[]>;
  /** Schedules, by name, that say the same whatever the clock says. */
  readonly hours: ReadonlyMap<string, OpeningState>;
  /** The schedules of all flows; one that is missing says `closed`. */
  readonly schedules: PreparedSchedules;
  readonly evaluate: Evaluator;
  /** Whether a condition holds that nobody can read, by its text. */
  readonly conditions: ReadonlyMap<string, boolean>;
  /** Whether further such conditions hold, in the order in which the call meets them; then none. */
  readonly choices: readonly boolean[];
  /** The flows that `flow` steps run, by their file as seen from the folder of the first flow. */
  readonly flows: ReadonlyMap<string, Flow>;
  /**
   * How long sound files last, in milliseconds, by their path as seen from the folder of the first
   * flow, so that two folders may each have a `welcome.wav`.
   */
  readonly audioMs: ReadonlyMap<string, number>;
  readonly platform: Platform;
};

/** What a variable may hold. */
export type Value = string | number | boolean;

/** What a step comes to, set by the world. */
export type Mock = {
  /** The name of the outcome; for a collect step `accepted` or `refused`, whatever the digits. */
  readonly outcome: string;
  /** Variables that it sets. */
  readonly set?: ReadonlyMap<string, Value>;
  /** Milliseconds until then; what the flow declares where it is left out. */
  readonly afterMs?: number;
};

/** Where platforms differ. */
export type Platform = {
  /** Whether keys pressed before a step asks count there (C5). */
  readonly typeAhead: boolean;
  /** Whether coming into a step sets its counts to 0, or they are kept for the whole call (C2). */
  readonly counters: 'per-entry' | 'per-call';
};

/**
 * Works out an expression of the flow file; `undefined` where it cannot be known. It must be pure
 * and must not throw.
 */
export type Evaluator = (
  expression: string,
  variable: (name: string) => Value | undefined,
  hours: (schedule: string) => OpeningState | undefined,
) => Value | undefined;
