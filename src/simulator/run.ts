import type { Flow } from '../model/flow.ts';
import type { Call } from './call.ts';
import type { Heard } from './heard.ts';
import type { PreparedFlow } from './prepared-flow.ts';

/**
 * A call while one act moves it on: a copy that only the functions of this folder change, so that
 * an act costs one new value however many moves it makes.
 */
export type Run = {
  /** The flow that the call began in. */
  readonly main: Flow;
  /** The flow that it is in. */
  flow: Flow;
  /** What is worked out once for that flow. */
  prepared: PreparedFlow;
  readonly call: { -readonly [Key in keyof Call]: Call[Key] };
  readonly heard: Heard[];
  /** Moves that this act has made so far. */
  moves: number;
};
