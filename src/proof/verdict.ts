import type { Leg } from '../space/leg.ts';
import type { Property } from './property.ts';

/** What a proof found of one property in one class of worlds. */
export type Verdict = {
  readonly property: Property;
  /** What the schedules say there: `"office" is closed`; empty where the flow asks none. */
  readonly world: string;
  readonly result: Result;
  /** How many states the answer rests on. */
  readonly states: number;
};

/** Proved, refuted with the call that shows it, or not known and why. */
export type Result =
  | { readonly kind: 'proved'; readonly note: string | undefined }
  | {
      readonly kind: 'refuted';
      /** In which of those worlds, in the fewest words; empty for all of them. */
      readonly when: string;
      /** What becomes of the caller. */
      readonly because: string;
      readonly run: Run;
    }
  | { readonly kind: 'unknown'; readonly because: string };

/** A run that shows a refutation, first the way in and then what follows. */
export type Run = {
  /** The valuation with which the call begins. */
  readonly begin: number;
  readonly legs: readonly Leg[];
};
