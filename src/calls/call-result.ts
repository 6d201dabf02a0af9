import type { CallerAct } from '../simulator/caller-act.ts';
import type { Heard } from '../simulator/heard.ts';
import type { Failure } from './failure.ts';
import type { ScriptedCall } from './scripted-call.ts';

/** What came of one scripted call. */
export type CallResult = {
  readonly call: ScriptedCall;
  /** `known` failed as `expectFailure` says. */
  readonly verdict: 'passed' | 'failed' | 'known';
  /** The first thing between the acts that was not as it should be, or all after the call. */
  readonly failures: readonly Failure[];
  /** All that happened, up to a failing expectation. */
  readonly heard: readonly Heard[];
  /** What else was tried: the other mixes of a helpless caller. */
  readonly others: readonly (readonly Heard[])[];
  /** What the caller did. */
  readonly acts: readonly CallerAct[];
};
