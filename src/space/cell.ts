import type { Possible } from '../conditions/possible.ts';
import type { Value } from '../conditions/value.ts';

/** Values of a variable that no condition of the flow tells apart. */
export type Cell = {
  /** As a person reads it behind the name: `= es`, `< 3`, `4 to 9`, `is not set`. */
  readonly label: string;
  /** All that it holds; `undefined` where the variable was given no value. */
  readonly possible: Possible | undefined;
  /** One value of it, for a call that is played; `undefined` where there is none. */
  readonly sample: Value | undefined;
};
