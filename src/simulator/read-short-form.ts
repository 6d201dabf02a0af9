import { KEYS } from '../model/keys.ts';
import type { Span } from '../text/span.ts';
import type { CallerAct } from './caller-act.ts';

/** What a short form says, and what in it is not understood. */
export type ShortFormRead = {
  readonly acts: readonly CallerAct[];
  readonly faults: readonly ShortFormFault[];
};

/** Something in a short form that is no act; `at` is its place in the text. */
export type ShortFormFault = { readonly at: Span; readonly message: string };

/**
 * Reads a call in the short form (call-semantics section 3): `1,2,_,0`.
 *
 * `12` presses keys at once as soon as the step listens, `!1` at once in the prompt, `~2.5` waits
 * so many seconds, `_` is silence up to a timeout, `x` a wrong key, `h` hangs up and `"a person"`
 * says something (`\"` and `\\` stand for themselves in it). `,` stands before the next prompt; it
 * may be left out between acts that cannot run together. Blanks do not count, and a text of
 * nothing else has no acts. Never throws; what is no act is told and left out. O(length).
 */
export function readShortForm(text: string): ShortFormRead {
  const acts: CallerAct[] = [];
  const faults: ShortFormFault[] = [];
  let at = 0;
  /** Whether an act must come: at the beginning and behind a comma. */
  let isDue = true;
  const fault = (length: number, message: string): void => {
    faults.push({ at: { start: at, end: Math.min(at + length, text.length) }, message });
  };
  while (at < text.length) {
    const rest = text.slice(at, at + ACT_LENGTH_MAX);
    const blanks = /^\s+/.exec(rest)?.[0].length ?? 0;
    if (blanks > 0) {
      at += blanks;
      continue;
    }
    if (rest.startsWith(',')) {
      if (isDue) fault(1, 'There is no act before this ",": write one, or "_" for silence');
      isDue = true;
      at += 1;
      continue;
    }
    isDue = false;
    const found = actAt(rest);
    if (found.act === undefined) fault(found.length, found.message);
    else acts.push(found.act);
    at += found.length;
  }
  if (isDue && text.trim() !== '') {
    at = text.lastIndexOf(',');
    fault(1, 'There is no act behind this ",": write one, or "_" for silence');
  }
  return { acts, faults };
}

/** Our choice: no act, a phrase included, is longer; it keeps the reading linear. */
const ACT_LENGTH_MAX = 500;

type ActRead =
  | { readonly act: CallerAct; readonly length: number }
  | { readonly act: undefined; readonly length: number; readonly message: string };

function actAt(text: string): ActRead {
  const length = 1;
  switch (text[0]) {
    case '_':
      return { act: { kind: 'silence' }, length };
    case 'x':
      return { act: { kind: 'wrongKey' }, length };
    case 'h':
      return { act: { kind: 'hangup' }, length };
    case '~':
      return waitAt(text);
    case '"':
      return phraseAt(text);
    default:
      return pressAt(text);
  }
}

function pressAt(text: string): ActRead {
  const [written, atOnce, keys = ''] = PRESS.exec(text) ?? [];
  if (written !== undefined && keys !== '') {
    const press = { kind: 'press', keys } as const;
    const length = written.length;
    return { act: atOnce === '!' ? { ...press, afterMs: 0 } : press, length };
  }
  if (atOnce === '!') {
    const message = '"!" presses nothing: write the keys behind it, such as "!1"';
    return { act: undefined, length: 1, message };
  }
  const odd = [...text][0] ?? '';
  const message = `"${odd}" is no act: write keys (${KEYS.join('')}), "_", "~2.5", "x", "h" or a phrase in quotes`;
  return { act: undefined, length: odd.length, message };
}

const PRESS = /^(!?)([0-9*#]*)/;

function waitAt(text: string): ActRead {
  const [written, seconds = ''] = WAIT.exec(text) ?? [];
  if (written !== undefined) {
    const ms = Math.round(Number(seconds) * 1_000);
    return { act: { kind: 'wait', ms }, length: written.length };
  }
  const message = '"~" waits for nothing: write seconds behind it, such as "~2.5"';
  return { act: undefined, length: 1, message };
}

const WAIT = /^~(\d{1,5}(?:\.\d{1,3})?)/;

function phraseAt(text: string): ActRead {
  const [written, phrase = ''] = PHRASE.exec(text) ?? [];
  if (written === undefined) {
    const message = 'The phrase has no end: close it with a quote';
    return { act: undefined, length: text.length, message };
  }
  const length = written.length;
  if (phrase.trim() === '') {
    return {
      act: undefined,
      length,
      message: 'The phrase says nothing: write words in the quotes',
    };
  }
  return { act: { kind: 'say', phrase: phrase.replace(/\\(["\\])/g, '$1') }, length };
}

const PHRASE = /^"((?:[^"\\]|\\.)*)"/su;
