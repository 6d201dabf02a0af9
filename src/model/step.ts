import type { Located } from '../text/located.ts';
import type { Span } from '../text/span.ts';
import type { Asking } from './asking.ts';
import type { Condition } from './condition.ts';
import type { Assignment, Option, Outcome } from './outcome.ts';
import type { Prompt } from './prompt.ts';
import type { StepId } from './step-id.ts';

/** One place in a flow. */
export type Step =
  | SayStep
  | MenuStep
  | CollectStep
  | BranchStep
  | HoursStep
  | SetStep
  | LookupStep
  | QueueStep
  | TransferStep
  | VoicemailStep
  | CallbackStep
  | SurveyStep
  | FlowStep
  | ReturnStep
  | CountStep
  | HangupStep
  | OpaqueStep;

/** What every step has. */
type StepBase = {
  readonly id: StepId;
  /** What people call it, where that is not `id`: an importer's friendly name. */
  readonly title: string | undefined;
  /** The place of the step's name: the key in our files, the element in a foreign one. */
  readonly at: Span;
  readonly prompt: Prompt | undefined;
  /**
   * Where the platform goes when it cannot run the step, in formats that say so. It may come at
   * any time, by nobody's act, so that it makes a step reachable and proves nothing about callers.
   */
  readonly error?: Outcome | undefined;
};

/** Plays a prompt and goes on. */
export type SayStep = StepBase & {
  readonly type: 'say';
  readonly bargeIn: Located<boolean> | undefined;
  readonly next: Outcome | undefined;
  /**
   * Where one flow was written out within another: whether the call goes into the inner flow here,
   * or leaves it. The inner one has a return stack of its own (C12). No file says this.
   */
  readonly border?: FlowBorder | undefined;
};

/** A border between two flows of which one is written out within the other. */
export type FlowBorder = {
  readonly goes: 'in' | 'out';
  /** Which inner flow it is: the same for all ways in and out. */
  readonly inner: string;
};

/** Plays a prompt and takes one key, or a phrase. */
export type MenuStep = StepBase &
  Asking & {
    readonly type: 'menu';
    readonly options: readonly Option[];
    /** The place of the word `options`, or of the step's name where it is missing. */
    readonly optionsAt: Span;
  };

/** Takes digits into a variable. */
export type CollectStep = StepBase &
  Asking & {
    readonly type: 'collect';
    readonly into: Located<string> | undefined;
    /** The fewest and the most digits taken, both 1 or more. */
    readonly digitsMin: number;
    readonly digitsMax: number;
    /** The key that ends the input and is no part of it; `undefined` when there is none. */
    readonly terminator: Located<string> | undefined;
    /** A regular expression as text that the digits must match whole. */
    readonly pattern: Located<string> | undefined;
    readonly next: Outcome | undefined;
  };

/** Goes by the first of its cases whose condition holds. */
export type BranchStep = StepBase & {
  readonly type: 'branch';
  readonly cases: readonly Case[];
  readonly else: Outcome | undefined;
};

/** One case of a branch. */
export type Case = Outcome & { readonly when: Condition | undefined };

/** Goes by a schedule at the caller's moment. */
export type HoursStep = StepBase & {
  readonly type: 'hours';
  readonly schedule: Located<string> | undefined;
  readonly open: Outcome | undefined;
  readonly closed: Outcome | undefined;
  /** `undefined` means that a holiday is treated as closed. */
  readonly holiday: Outcome | undefined;
};

/** Assigns variables. */
export type SetStep = StepBase & {
  readonly type: 'set';
  readonly set: readonly Assignment[];
  readonly next: Outcome | undefined;
};

/** Asks a back end. */
export type LookupStep = StepBase & {
  readonly type: 'lookup';
  readonly service: Located<string> | undefined;
  readonly latencyMs: Located<number> | undefined;
  readonly outcomes: ReadonlyMap<string, Outcome>;
};

/** Waits for a person. */
export type QueueStep = StepBase & {
  readonly type: 'queue';
  readonly queue: Located<string> | undefined;
  readonly expectedWaitMs: Located<number> | undefined;
  readonly maxWaitMs: Located<number> | undefined;
  readonly announceEveryMs: Located<number> | undefined;
  /** Whether the caller is told the place in the queue. */
  readonly position: Located<boolean> | undefined;
  /** The keys that leave the queue. */
  readonly options: readonly Option[];
  /** What follows the talk; `undefined` when the call is then over. */
  readonly answered: Outcome | undefined;
  readonly timedOut: Outcome | undefined;
  readonly full: Outcome | undefined;
  readonly closed: Outcome | undefined;
};

/** Hands the call to a number or an address. */
export type TransferStep = StepBase & {
  readonly type: 'transfer';
  readonly to: Located<string> | undefined;
  /** Who answers there; `unknown` where only the platform could tell, as in a jump to another flow. */
  readonly reaches: 'human' | 'machine' | 'voicemail' | 'unknown';
  /** What follows the talk; `undefined` when the call is then over. */
  readonly answered: Outcome | undefined;
  readonly busy: Outcome | undefined;
  readonly noAnswer: Outcome | undefined;
  readonly failed: Outcome | undefined;
};

/** Takes a message. */
export type VoicemailStep = StepBase & {
  readonly type: 'voicemail';
  readonly replyWithinMs: Located<number> | undefined;
  readonly next: Outcome | undefined;
};

/** Promises a call back. */
export type CallbackStep = StepBase & {
  readonly type: 'callback';
  readonly withinMs: Located<number> | undefined;
  readonly next: Outcome | undefined;
};

/** Asks for feedback after help. */
export type SurveyStep = StepBase & {
  readonly type: 'survey';
  readonly next: Outcome | undefined;
};

/** Runs another flow and comes back by one of its exits. */
export type FlowStep = StepBase & {
  readonly type: 'flow';
  readonly file: Located<string> | undefined;
  readonly exits: ReadonlyMap<string, Outcome>;
  /**
   * Where flows were written out within each other: why this one was not, although it is at hand, as
   * a sentence that names it. No file says this.
   */
  readonly left?: string | undefined;
};

/** Leaves a called flow by a named exit. */
export type ReturnStep = StepBase & {
  readonly type: 'return';
  readonly exit: Located<string> | undefined;
};

/** Counts up in this call: goes by `again` below its limit, then by `done`. */
export type CountStep = StepBase & {
  readonly type: 'count';
  /** How often `again` is taken; 1 or more. */
  readonly limit: Located<number> | undefined;
  readonly again: Outcome | undefined;
  readonly done: Outcome | undefined;
  /**
   * Where a flow was written out at several places: the first copy of this step, as a call counts
   * for all of them together. No file says this.
   */
  readonly countsWith?: StepId | undefined;
};

/** Ends the call. */
export type HangupStep = StepBase & {
  readonly type: 'hangup';
  readonly outcome: 'resolved' | 'cut-off';
  /** The author's tag for the end, for statistics. */
  readonly reason: Located<string> | undefined;
};

/** A step of a kind that we do not know; any of its outcomes may come. */
export type OpaqueStep = StepBase & {
  readonly type: 'opaque';
  /** What the foreign system calls it. */
  readonly foreignType: string;
  readonly outcomes: ReadonlyMap<string, Outcome>;
};
