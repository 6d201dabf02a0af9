import type { CallerAct } from '../simulator/caller-act.ts';
import type { Given } from '../walk/given.ts';
import type { Look } from '../walk/look.ts';
import type { WalkRead } from './read-walk.ts';

/** A walk to be shown in a terminal. */
export type ShownWalk = {
  readonly read: WalkRead;
  /** The name of the flow, of a file that holds several. */
  readonly flowName: string | undefined;
  readonly given: Given;
  /** What was done before it is shown. */
  readonly acts: readonly CallerAct[];
  readonly look: Look;
  readonly speaks: boolean;
};
