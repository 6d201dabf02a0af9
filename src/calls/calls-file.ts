import type { Located } from '../text/located.ts';
import type { CoverageKind } from './coverage-kinds.ts';
import type { ScriptedCall } from './scripted-call.ts';

/** A file of scripted calls. */
export type CallsFile = {
  /** The flow that is called, as seen from the file's folder. */
  readonly flow: Located<string> | undefined;
  /** In the order of the file, those of a matrix in the order of its lists, the last one fastest. */
  readonly calls: readonly ScriptedCall[];
  readonly thresholds: readonly Threshold[];
};

/** How much of the flow must be covered at least. */
export type Threshold = {
  readonly kind: CoverageKind;
  /** 0 to 1. */
  readonly share: Located<number>;
};
