import type { OpeningState } from '../schedule/opening-state.ts';

/** A moment at which schedules say something. */
export type Moment = {
  /** On a wall in the flow's zone, as `--clock` takes it; `undefined` for the usual moment. */
  readonly clock: string | undefined;
  /** The same in milliseconds since 1970 UTC. */
  readonly atMs: number;
  /** What schedules say that the flow does not have and another system keeps. */
  readonly hours: ReadonlyMap<string, OpeningState>;
};
