import type { CallerAct } from '../simulator/caller-act.ts';
import type { Acts } from './acts.ts';

/** Acts in the order in which they are done. O(acts). */
export function actList(acts: Acts | undefined): readonly CallerAct[] {
  const list: CallerAct[] = [];
  for (let at = acts; at !== undefined; at = at.before) list.push(at.act);
  return list.reverse();
}
