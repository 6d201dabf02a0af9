import type { OpeningState } from '../schedule/opening-state.ts';
import type { Mock, Value } from '../simulator/world.ts';

/** What a walk takes for given besides its flow: the user sets it, and a changed flow keeps it. */
export type Given = {
  /** When the call comes in, as written: `2026-01-05T10:00`, on a wall in the flow's zone. */
  readonly clock: string;
  /** What variables hold when the call comes in. */
  readonly variables: ReadonlyMap<string, Value>;
  /** Schedules that say the same whatever the clock says. */
  readonly hours: ReadonlyMap<string, OpeningState>;
  /** What steps come to, as in the simulator's world. */
  readonly mocks: ReadonlyMap<string, readonly Mock[]>;
  /** Whether conditions hold that nobody can work out, by their text. */
  readonly conditions: ReadonlyMap<string, boolean>;
};
