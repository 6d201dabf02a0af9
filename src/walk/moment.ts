import type { Call } from '../simulator/call.ts';
import type { CallerAct } from '../simulator/caller-act.ts';
import type { Heard } from '../simulator/heard.ts';

/** A call after one of its acts, or at its beginning. */
export type Moment = {
  readonly before: Moment | undefined;
  /** What the caller did last; `undefined` at the beginning. */
  readonly act: CallerAct | undefined;
  readonly call: Call;
  /** What happened since the moment before. */
  readonly heard: readonly Heard[];
  /** How many acts were done. */
  readonly count: number;
};
