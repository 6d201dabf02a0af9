import type { Rule } from '../rules/rule.ts';

/** Whether this is a user's rule of which only the name is known, because its code must not run. */
export function isLeftOut({ origin, check }: Rule): boolean {
  return origin !== undefined && check === undefined;
}
