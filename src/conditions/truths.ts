import type { Possible } from './possible.ts';

/** True or false, as far as each of them is possible. */
export function truths(canHold: boolean, canFail: boolean): Possible {
  return { kind: 'values', values: [...(canHold ? [true] : []), ...(canFail ? [false] : [])] };
}
