import type { OpeningState } from '../schedule/opening-state.ts';
import type { End, EndFault } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Mock, Platform, Value } from '../simulator/world.ts';

/** A call that is to be written into a file. */
export type CallDraft = {
  readonly name: string;
  readonly given: DraftGiven;
  readonly acts: readonly DraftAct[];
  /** How it ends; `undefined` where it is not over. */
  readonly ends: DraftEnd | undefined;
};

/** What a call to be written meets with; what is left out is as where nothing is given. */
export type DraftGiven = {
  /** A moment such as `2026-11-23T10:15`, on a clock in the flow's zone. */
  readonly clock?: string;
  readonly set?: ReadonlyMap<string, Value>;
  readonly mocks?: ReadonlyMap<string, readonly Mock[]>;
  readonly hours?: ReadonlyMap<string, OpeningState>;
  /** Whether conditions hold that nobody can work out, by their text. */
  readonly holds?: ReadonlyMap<string, boolean>;
  readonly platform?: Partial<Platform>;
};

/** An act of the caller, so many times, or the step that the call must then be at. */
export type DraftAct =
  | { readonly kind: 'act'; readonly act: CallerAct; readonly times: number }
  | { readonly kind: 'step'; readonly step: string };

/** An end, and the step at which somebody or something is reached, where there is one. */
export type DraftEnd = {
  readonly kind: End['kind'];
  readonly step: string | undefined;
  readonly fault: EndFault | undefined;
};
