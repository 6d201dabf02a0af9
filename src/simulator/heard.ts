import type { StepId } from '../model/step-id.ts';
import type { OpeningState } from '../schedule/opening-state.ts';
import type { Span } from '../text/span.ts';
import type { End, TakenWay } from './call.ts';
import type { CallerAct } from './caller-act.ts';
import type { Value } from './world.ts';

/** Something that happened in a call, with its moment and its place in the flow's file. */
export type Heard = HeardPlace & Happening;

type HeardPlace = {
  /** Call time in whole milliseconds. */
  readonly atMs: number;
  /** The step the call was at. */
  readonly step: StepId;
  /** The called flow that `at` is a place of; `undefined` for the flow the call began in. */
  readonly file: string | undefined;
  readonly at: Span;
};

/** What happened. */
export type Happening =
  /** The call came to `step`; `from` is `undefined` at the start of a flow. */
  | { readonly kind: 'entered'; readonly from: StepId | undefined; readonly by: TakenWay }
  /** The step is played again, its counts kept. */
  | { readonly kind: 'repeated'; readonly by: TakenWay }
  /** A piece of a prompt began to play. */
  | {
      readonly kind: 'said';
      readonly text: string | undefined;
      readonly audio: string | undefined;
      readonly language: string;
      readonly lastsMs: number;
    }
  /** A key ended a piece after `heardMs`, and with it the `unheard` pieces that should follow. */
  | { readonly kind: 'cutShort'; readonly heardMs: number; readonly unheard: number }
  /** Keys were waiting, so these pieces were not played. */
  | { readonly kind: 'skipped'; readonly pieces: number }
  | { readonly kind: 'pressed'; readonly keys: string }
  | { readonly kind: 'spoke'; readonly phrase: string }
  /** Keys completed an option, whose place `at` is. */
  | { readonly kind: 'taken'; readonly keys: string; readonly label: string | undefined }
  | { readonly kind: 'dropped'; readonly keys: string; readonly why: DropReason }
  | { readonly kind: 'noInput'; readonly count: number; readonly limit: number }
  | {
      readonly kind: 'noMatch';
      readonly count: number;
      readonly limit: number;
      /** The keys or the phrase that did not fit. */
      readonly input: string;
    }
  | { readonly kind: 'assigned'; readonly variable: string; readonly value: Value | undefined }
  /** A condition that nobody can read was decided by the world. */
  | { readonly kind: 'judged'; readonly condition: string; readonly holds: boolean }
  /** A pattern that is not understood let any digits pass. */
  | { readonly kind: 'unreadPattern'; readonly pattern: string }
  | { readonly kind: 'hours'; readonly schedule: string; readonly state: OpeningState }
  /** A queue held the caller, and told of it `announcements` times. */
  | { readonly kind: 'waited'; readonly lastsMs: number; readonly announcements: number }
  /** A back end, a queue, a transfer or an opaque step came to an outcome. */
  | { readonly kind: 'answered'; readonly outcome: string }
  | {
      readonly kind: 'reached';
      readonly who: 'human' | 'machine' | 'voicemail' | 'callback' | 'unknown';
    }
  /** The call went into another flow, or came back from it. */
  | { readonly kind: 'called'; readonly called: string }
  | { readonly kind: 'returned'; readonly exit: string }
  | { readonly kind: 'over'; readonly end: End }
  /** Every key means something here, so no wrong one could be pressed. */
  | { readonly kind: 'noWrongKey' }
  /** The call was over before the act could be done. */
  | { readonly kind: 'late'; readonly act: CallerAct };

/** Why keys were lost. */
export type DropReason =
  | 'no-barge-in'
  | 'buffer-full'
  | 'no-match'
  | 'no-type-ahead'
  | 'queue'
  | 'no-key';
