import type { CallerAct } from '../simulator/caller-act.ts';

/**
 * The acts of a call, the last one first: a list that grows at its end, so that calls which fork
 * share their beginning. `undefined` stands for none.
 */
export type Acts = {
  readonly before: Acts | undefined;
  readonly act: CallerAct;
  /** How many acts there are, this one included. */
  readonly count: number;
};
