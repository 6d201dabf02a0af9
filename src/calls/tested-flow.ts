import type { Flow } from '../model/flow.ts';
import type { PreparedSchedules } from '../schedule/prepare-schedules.ts';
import type { Evaluator } from '../simulator/world.ts';

/** A flow with all that a call through it needs. */
export type TestedFlow = {
  readonly flow: Flow;
  /** The flows that it runs, and those that they run, by their file as the simulator names it. */
  readonly called: ReadonlyMap<string, Flow>;
  /** Of all these flows. */
  readonly schedules: PreparedSchedules;
  readonly evaluate: Evaluator;
  /** How long sound files last, in milliseconds, by their name in the flow. */
  readonly audioMs: ReadonlyMap<string, number>;
};
