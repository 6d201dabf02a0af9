import type { OpeningState } from '../schedule/opening-state.ts';
import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Heard } from '../simulator/heard.ts';
import type { Mock, Value } from '../simulator/world.ts';

/** A call that could be made: what it meets with, and what the caller does. */
export type CallPlan = {
  readonly given: PlanGiven;
  readonly acts: readonly CallerAct[];
  /** Where that leads: the call rests there, its prompts heard out. */
  readonly call: Call;
  /** What happened in its last act; in all of them where the world was chosen last. */
  readonly heard: readonly Heard[];
  /** The plan that it goes on from; `undefined` where `heard` is all. */
  readonly before: CallPlan | undefined;
};

/** What a plan has chosen of the world. */
export type PlanGiven = {
  readonly set: ReadonlyMap<string, Value>;
  readonly mocks: ReadonlyMap<string, readonly Mock[]>;
  readonly hours: ReadonlyMap<string, OpeningState>;
  readonly holds: ReadonlyMap<string, boolean>;
};
