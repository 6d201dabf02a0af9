import type { Places } from '../custom/places.ts';
import type { FileReport } from '../finding/report.ts';

/** What running a file of a user gave. */
export type CodeRun = {
  readonly text: string;
  /** The default export; `undefined` where there is none, and where something is faulty. */
  readonly value: unknown;
  /** Where the parts of the default export are written. */
  readonly places: Places | undefined;
  /** The files with faults that kept it from being run, or that it threw. */
  readonly faulty: readonly FileReport[];
};
