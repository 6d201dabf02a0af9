import type { Xstate } from './xstate.ts';

/** What the rows of the table measure with. */
export type Bench = {
  /** Starts `presszero lint`; the files follow. */
  readonly lint: readonly string[];
  /** Starts `presszero prove`; the flow follows. */
  readonly prove: readonly string[];
  /** Starts `presszero test`; the files follow. */
  readonly test: readonly string[];
  /** Starts Spectral with its ruleset; `undefined` where it is not to be measured. */
  readonly spectral: readonly string[] | undefined;
  /** The package xstate; `undefined` where it is not to be measured. */
  readonly xstate: Xstate | undefined;
  /** The path of a flow with so many steps. */
  readonly flowOf: (steps: number) => string;
  /** The path of a folder of its own with so many flows of 20 steps. */
  readonly estateOf: (files: number) => string;
  /** The path of a flow with so many conditions. */
  readonly conditionsOf: (conditions: number) => string;
  /** A folder in which what was checked may be kept. */
  readonly cache: string;
  /** Tells the person who waits what comes now. */
  readonly say: (what: string) => void;
};
