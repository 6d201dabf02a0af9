import type { OpeningState } from '../schedule/opening-state.ts';
import type { Platform, Value } from '../simulator/world.ts';
import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';

/** What a call meets with, as far as its file says so. */
export type Given = {
  /** A moment such as `2026-11-23T10:15`. */
  readonly clock: Located<string> | undefined;
  /** Variables by name. */
  readonly set: ReadonlyMap<string, GivenValue>;
  /** What steps come to, by the name of a step, a service, a queue or an address. */
  readonly mocks: ReadonlyMap<string, GivenEntry<readonly GivenMock[]>>;
  /** Schedules by name. */
  readonly hours: ReadonlyMap<string, GivenEntry<OpeningState>>;
  /** Conditions by their text. */
  readonly holds: ReadonlyMap<string, GivenEntry<boolean>>;
  readonly typeAhead: boolean | undefined;
  readonly counters: Platform['counters'] | undefined;
};

/** A value under a name, with the places of both. */
export type GivenEntry<Value> = Located<Value> & { readonly nameAt: Span };

/** A single value; `text` is how it is written, which keeps the letters of `0042`. */
export type GivenValue = GivenEntry<Value> & { readonly text: string };

/** What a step comes to once. */
export type GivenMock = {
  readonly outcome: Located<string>;
  readonly set: ReadonlyMap<string, GivenValue>;
  /** `undefined` is as long as the flow says. */
  readonly afterMs: number | undefined;
};
