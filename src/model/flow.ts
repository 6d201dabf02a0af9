import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';
import type { Asking } from './asking.ts';
import type { Option } from './outcome.ts';
import type { Step } from './step.ts';
import type { StepId } from './step-id.ts';

/**
 * A whole phone menu, as read from one file.
 *
 * A flow may be faulty: names that lead nowhere, steps without a way out. Readers keep what they
 * understood and tell the rest as findings, so every part here may be empty.
 */
export type Flow = {
  readonly name: Located<string> | undefined;
  /** BCP 47; the language of a prompt that names none. */
  readonly language: Located<string> | undefined;
  /** The number that callers dial. */
  readonly number: Located<string> | undefined;
  readonly start: Located<StepId> | undefined;
  readonly schedules: ReadonlyMap<string, Schedule>;
  readonly variables: ReadonlyMap<string, Variable>;
  /** The keys that work in every menu. */
  readonly globals: readonly Option[];
  readonly defaults: Asking;
  readonly goals: readonly Goal[];
  /** In the order of the file. */
  readonly steps: ReadonlyMap<StepId, Step>;
  /** How the flow's file was written: our own format or an importer's id. */
  readonly format: string;
  /**
   * `call`: a whole call that comes in. `part`: a piece that another flow runs, such as a module
   * or what callers hear in a queue; its end is not the call's, and it owes nobody a person.
   */
  readonly role: 'call' | 'part';
};

/** Opening hours in a time zone; the forms are checked by the reader, the texts kept as written. */
export type Schedule = {
  readonly id: string;
  readonly at: Span;
  /** An IANA zone. */
  readonly timezone: Located<string> | undefined;
  /** Days (`mon`, `mon-thu`, `sat, sun`) and the times at which they are open. */
  readonly open: readonly DayTimes[];
  /** Countries or regions such as `DE-BY`, and dates such as `2026-12-24`. */
  readonly holidays: readonly Located<string>[];
  /** Dates that have times of their own. */
  readonly except: readonly DayTimes[];
};

/** Days and their times, both as written, such as `mon-thu` and `08:00-12:00, 13:00-16:00`. */
export type DayTimes = { readonly days: Located<string>; readonly times: Located<string> };

/** A variable that conditions and prompts may read. */
export type Variable = {
  readonly id: string;
  readonly at: Span;
  readonly type: 'boolean' | 'number' | 'string' | 'enum';
  /** What an enum may be; empty for the other types. */
  readonly values: readonly Located<string>[];
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly initial: Located<string | number | boolean> | undefined;
  /** Whether its value is known when the call comes in, or comes from a back end. */
  readonly from: 'caller' | 'lookup' | undefined;
};

/** Why people call. */
export type Goal = {
  readonly id: Located<string>;
  readonly label: Located<string> | undefined;
  /** Its part of all calls, 0 to 1. */
  readonly share: number | undefined;
  /** The steps that reach it. */
  readonly reached: readonly Located<StepId>[];
};
