import type { Theme } from './themes.ts';

/** One house of a flow: what it is called, what it offers, and who helps when all else fails. */
export type Site = {
  /** Stands before the name of each of its steps, such as `aachen-12`. */
  readonly id: string;
  /** Where the house is, in the words of its greeting. */
  readonly place: string;
  readonly theme: Theme;
  /** The steps with a person and with a machine that takes messages, for callers who get nowhere. */
  readonly switchboard: string;
};
