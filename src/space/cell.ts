import type { Possible } from '../conditions/possible.ts';
import type { Value } from '../conditions/value.ts';

/** What an axis can be as far as the flow tells it apart. */
export type Cell = {
  /** As a person reads it: `lang = es`, `score < 3`, `"office" is closed`. */
  readonly label: string;
  /** All values of a variable that it holds; `undefined` where it was given none. */
  readonly possible: Possible | undefined;
  /** One value of it, for a call that is played; `undefined` where there is none. */
  readonly sample: Value | undefined;
};
