import type { CallerAct } from '../simulator/caller-act.ts';
import type { Acts } from './acts.ts';

/** Acts with more behind them. O(more). */
export function withActs(before: Acts | undefined, more: readonly CallerAct[]): Acts | undefined {
  return more.reduce<Acts | undefined>(
    (acts, act) => ({ before: acts, act, count: (acts?.count ?? 0) + 1 }),
    before,
  );
}
