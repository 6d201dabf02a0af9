import type { OpeningState } from '../schedule/opening-state.ts';
import type { Mock, Value } from '../simulator/world.ts';

/** The least that a world must give for a call to go as it is written; all else is as usual. */
export type PlayedGiven = {
  /** When the call comes in, on a wall in the flow's zone; `undefined` for the usual moment. */
  readonly clock: string | undefined;
  /** Schedules that no clock makes say what they must. */
  readonly hours: ReadonlyMap<string, OpeningState>;
  readonly variables: ReadonlyMap<string, Value>;
  readonly mocks: ReadonlyMap<string, readonly Mock[]>;
  readonly conditions: ReadonlyMap<string, boolean>;
};
