import type { Acts } from './acts.ts';

/** The first `count` acts; all of them where there are no more. O(acts left out). */
export function actsUpTo(acts: Acts | undefined, count: number): Acts | undefined {
  let at = acts;
  while (at !== undefined && at.count > count) at = at.before;
  return at;
}
