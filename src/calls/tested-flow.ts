import type { Flow } from '../model/flow.ts';
import type { World } from '../simulator/world.ts';

/** A flow to be called. */
export type TestedFlow = {
  readonly flow: Flow;
  /** What a call meets with as long as nothing is given; in it are the flows that this one runs. */
  readonly world: World;
};
