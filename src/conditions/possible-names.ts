import type { Possible } from './possible.ts';

/** What the names in an expression can stand for. */
export type PossibleNames = {
  readonly variable: (name: string) => Possible;
  readonly hours: (schedule: string) => Possible;
};
