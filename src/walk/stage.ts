import type { Facts } from '../analysis/facts.ts';
import type { Flow } from '../model/flow.ts';
import type { World } from '../simulator/world.ts';
import type { Span } from '../text/span.ts';

/** What a walk goes through: a flow as it was last read, and the world around it. */
export type Stage = {
  /** What people call the file. */
  readonly path: string;
  readonly flow: Flow;
  readonly facts: Facts;
  /** All of the world but what the walk is given. */
  readonly world: World;
  /** The instant of a clock in the flow's zone, in ms since 1970 UTC; `undefined` if it is none. */
  readonly instantOf: (clock: string) => number | undefined;
  /** Where a place of the flow, or of a called one by its file, stands. */
  readonly placeOf: (file: string | undefined, at: Span) => StagePlace;
};

/** A place as people and editors count: line and column start at 1. */
export type StagePlace = {
  readonly path: string;
  readonly line: number;
  readonly column: number;
};
