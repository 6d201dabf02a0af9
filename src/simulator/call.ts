import type { Target } from '../model/outcome.ts';
import type { StepId } from '../model/step-id.ts';
import type { Span } from '../text/span.ts';
import type { Value, World } from './world.ts';

/**
 * One call at one moment, as a value: call-semantics section 1, and what goes on right now.
 *
 * Apart from `world`, which never changes, it is plain data. It always stands at a moment at which
 * the caller may act, or at its end.
 */
export type Call = {
  readonly world: World;
  /** The file of the called flow that the call is in; `undefined` in the flow it began in. */
  readonly file: string | undefined;
  readonly step: StepId;
  /** How many no-inputs and no-matches there were at this step; neither passes its limit. */
  readonly noInputs: number;
  readonly noMatches: number;
  /** 1 or more. */
  readonly attempt: number;
  /** What was assigned in this call; `undefined` is a value that nobody knows. */
  readonly variables: ReadonlyMap<string, Value | undefined>;
  /** The menu and collect steps before this one, the last at the end; at most 16. */
  readonly stack: readonly StepId[];
  /** Keys that wait; at most 30. */
  readonly buffer: string;
  /** The keys that this asking has taken so far, or that a queue has. */
  readonly input: string;
  /** Options and globals out of force in this asking, by their index, globals counted on. */
  readonly outOfForce: readonly number[];
  /** Milliseconds since the call came in. */
  readonly timeMs: number;
  /** How many entries of each list of mocks were used up, the last one never. */
  readonly mocked: ReadonlyMap<string, number>;
  /** How many of the world's choices were used up. */
  readonly chosen: number;
  /** How often each `count` step went by `again`, by file and step. */
  readonly counts: ReadonlyMap<string, number>;
  /** The counts of steps that were left, by file and step, on platforms that keep them. */
  readonly kept: ReadonlyMap<string, AskingCounts>;
  /** The flows that wait for called ones, outermost first; at most 16. */
  readonly callers: readonly WaitingFlow[];
  readonly activity: Activity;
  /** Moves since a key was pressed or time passed, and the call time at the last of them. */
  readonly idleMoves: number;
  readonly idleSinceMs: number;
  /** Whom or what the call has reached so far that counts more than its last step. */
  readonly reached: 'human' | 'voicemail' | 'callback' | undefined;
  readonly over: End | undefined;
};

/** The counts of a step that listens. */
export type AskingCounts = Pick<Call, 'noInputs' | 'noMatches' | 'attempt'>;

/** A flow that waits at a `flow` step. */
export type WaitingFlow = Pick<Call, 'file' | 'step' | 'stack'>;

/**
 * What goes on. A call rests in `play`, `listen`, `latency` and `queue`, each with the call time at
 * which it ends by itself, and in `over`; through `enter`, `do` and `leave` it passes at once.
 */
export type Activity =
  | { readonly kind: 'enter' | 'do' | 'over' }
  | {
      readonly kind: 'play';
      readonly pieces: readonly Piece[];
      readonly index: number;
      readonly untilMs: number;
      readonly then: Activity;
    }
  | { readonly kind: 'leave'; readonly target: Target; readonly by: TakenWay }
  | { readonly kind: 'listen'; readonly untilMs: number }
  | { readonly kind: 'latency'; readonly untilMs: number; readonly answer: Answer }
  | {
      readonly kind: 'queue';
      readonly sinceMs: number;
      readonly untilMs: number;
      /** When keys pressed so far are taken for all; `undefined` while none are. */
      readonly keysUntilMs: number | undefined;
      readonly answer: Answer;
    };

/** The outcome that a step will come to. */
export type Answer = { readonly outcome: string; readonly set: ReadonlyMap<string, Value> };

/** One piece of what is played: a segment of a prompt, or an option that is read out. */
export type Piece = {
  readonly at: Span;
  readonly text: string | undefined;
  readonly audio: string | undefined;
  readonly language: string;
  /** How long it lasts, in whole milliseconds. */
  readonly lastsMs: number;
  readonly bargeIn: boolean;
};

/** The way by which a call leaves a step. */
export type TakenWay = {
  readonly kind:
    | 'start'
    | 'option'
    | 'global'
    | 'noInput'
    | 'noMatch'
    | 'exhausted'
    | 'case'
    | 'outcome';
  /** The keys, the event, the condition or `else` of a case, or the outcome's name. */
  readonly name: string;
  readonly at: Span;
};

/** How a call ended (C13). */
export type End = {
  /** `left`: it went where no flow at hand shows. */
  readonly kind: 'human' | 'resolved' | 'voicemail' | 'callback' | 'cut-off' | 'hung-up' | 'left';
  /** The author's tag of a `hangup` step, or what was amiss, in words. */
  readonly reason: string | undefined;
  /** What was amiss with the flow, where the call ended for that. */
  readonly fault: EndFault | undefined;
};

/** What ends a call that nobody ended. */
export type EndFault =
  | 'missing-start'
  | 'missing-step'
  | 'missing-outcome'
  | 'unwired'
  | 'missing-flow'
  | 'too-deep'
  | 'livelock';
