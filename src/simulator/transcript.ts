import type { End } from './call.ts';
import type { CallerAct } from './caller-act.ts';
import type { DropReason, Heard } from './heard.ts';
import { shortForm } from './short-form.ts';

/**
 * A call in words, one line for each thing that happened: the moment, who, and what.
 *
 * Deterministic. Texts of the flow stand in it as they are, except that blanks and line breaks
 * become one blank, so whoever prints it must make control characters harmless.
 */
export function transcript(heard: readonly Heard[]): readonly string[] {
  return heard.map((one) => {
    const [who, what] = wordsOf(one);
    return `${moment(one.atMs)} ${who.padEnd(6)} ${what.replace(/\s+/g, ' ')}`;
  });
}

/** Minutes and seconds with milliseconds: `01:02.500`. */
function moment(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const rest = ms - minutes * 60_000;
  return `${String(minutes).padStart(2, '0')}:${(rest / 1_000).toFixed(3).padStart(6, '0')}`;
}

/** Where a line comes from: the caller, the flow's voice, or what goes on behind it. */
type Who = 'caller' | 'flow' | '-';

function wordsOf(one: Heard): readonly [Who, string] {
  switch (one.kind) {
    case 'said':
      return ['flow', `says ${speech(one)} (${seconds(one.lastsMs)})`];
    case 'pressed':
      return ['caller', `presses ${one.keys}`];
    case 'spoke':
      return ['caller', `says "${one.phrase}"`];
    case 'noInput':
      return ['caller', `is silent (${one.count} of ${one.limit})`];
    case 'late':
      return ['caller', `comes too late: ${actWords(one.act)}`];
    case 'over':
      return ['-', `the call ends: ${endWords(one.end)}`];
    default:
      return ['-', happeningWords(one)];
  }
}

type Behind = Exclude<
  Heard,
  { readonly kind: 'said' | 'pressed' | 'spoke' | 'noInput' | 'late' | 'over' }
>;

function happeningWords(one: Behind): string {
  switch (one.kind) {
    case 'entered':
      return `"${one.step}" by ${one.by.kind} "${one.by.name}"`;
    case 'repeated':
      return `"${one.step}" again by ${one.by.kind} "${one.by.name}"`;
    case 'cutShort':
      return `a key cuts it short after ${seconds(one.heardMs)}${more(one.unheard)}`;
    case 'skipped':
      return `keys are waiting, so ${counted(one.pieces, 'piece')} of the prompt is not played`;
    case 'taken':
      return one.label === undefined ? `takes ${one.keys}` : `takes ${one.keys}: ${one.label}`;
    case 'dropped':
      return `${one.keys} is lost: ${DROPS[one.why]}`;
    case 'noMatch':
      return `"${one.input}" means nothing here (${one.count} of ${one.limit})`;
    case 'assigned':
      return `${one.variable} is ${one.value === undefined ? 'unknown' : JSON.stringify(one.value)}`;
    case 'judged':
      return `taken as possible: ${one.condition} ${one.holds ? 'holds' : 'does not hold'}`;
    case 'unreadPattern':
      return `the pattern ${one.pattern} is not understood, so any digits pass`;
    case 'hours':
      return `"${one.schedule}" ${one.state === 'holiday' ? 'has a holiday' : `is ${one.state}`}`;
    case 'waited':
      return `waited ${seconds(one.lastsMs)}, ${counted(one.announcements, 'announcement')}`;
    case 'answered':
      return `"${one.step}" comes to "${one.outcome}"`;
    case 'reached':
      return `reaches ${REACHED[one.who]}`;
    case 'called':
      return `goes into ${one.called}`;
    case 'returned':
      return `comes back by "${one.exit}"`;
    case 'noWrongKey':
      return 'every key means something here, so none is wrong';
  }
}

const DROPS: Readonly<Record<DropReason, string>> = {
  'no-barge-in': 'this prompt cannot be cut short',
  'buffer-full': 'too many keys are waiting',
  'no-match': 'it was waiting behind a wrong one',
  'no-type-ahead': 'it was pressed too early',
  queue: 'it means nothing in a queue',
  'no-key': 'not all of it are keys of a phone',
};

const REACHED = {
  human: 'a person',
  machine: 'a machine',
  voicemail: 'a voicemail box',
  callback: 'a promise to call back',
  unknown: 'somebody nobody here knows',
} as const;

function speech({
  text,
  audio,
}: {
  readonly text?: string | undefined;
  readonly audio?: string | undefined;
}): string {
  return text === undefined ? `[${audio ?? 'nothing'}]` : `"${text}"`;
}

function endWords({ kind, reason }: End): string {
  return reason === undefined ? kind : `${kind} (${reason})`;
}

function actWords(act: CallerAct): string {
  return shortForm([act]) || act.kind;
}

function seconds(ms: number): string {
  return `${ms / 1_000} s`;
}

function more(pieces: number): string {
  return pieces === 0 ? '' : `, ${counted(pieces, 'piece')} unheard`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
