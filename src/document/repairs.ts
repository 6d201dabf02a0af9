import type { NamedFault } from '../finding/fault.ts';
import type { Composed } from './compose-text.ts';
import { hashKeyComments } from './hash-key-comments.ts';

/** A letter to put in the place of one that keeps YAML from reading what was meant. */
export type Repair = {
  readonly offset: number;
  /** One code unit, so that every place stays the same. */
  readonly by: string;
  /** What is told; nothing where one fault needs several letters. */
  readonly fault: NamedFault | undefined;
};

/**
 * The slips that hide what follows them, each kind found anew in what the others made readable:
 * a bracket that closes nothing, after which YAML reads no further; a colon inside a value, which
 * draws the next lines into it; `*` and `#` as keys without quotes.
 */
export const repairs: readonly ((text: string, composed: Composed) => readonly Repair[])[] = [
  strayBracket,
  strayBracket,
  colonsInValues,
  stars,
  hashKeys,
];

function strayBracket(text: string, { errors }: Composed): readonly Repair[] {
  const stray = errors.find(({ message }) => STRAY.test(message));
  if (stray === undefined) return [];
  const offset = stray.pos[0];
  const message = `"${text[offset]}" closes nothing: remove it, or open what it closes`;
  return [{ offset, by: ' ', fault: fault('syntax', offset, offset + 1, message) }];
}

const STRAY = /^Unexpected flow-(?:map|seq)-end token in YAML stream/;

function colonsInValues(text: string, { errors }: Composed): readonly Repair[] {
  const found = new Map<number, Repair>();
  for (const { message, pos } of errors) {
    if (!message.startsWith('Nested mappings')) continue;
    PLAIN_LINE.lastIndex = pos[0];
    const line = PLAIN_LINE.exec(text)?.[0] ?? '';
    const start = pos[0] + line.search(/\S/);
    for (const [nth, { index }] of [...line.matchAll(/:(?=[ \t]|$)/g)].entries()) {
      const offset = pos[0] + index;
      if (found.has(offset)) continue;
      const words = text.slice(start, offset + 1);
      const says = `"${words}" reads as a key inside a value: put the whole value in quotes`;
      const told = nth === 0 ? fault('syntax', start, offset + 1, says) : undefined;
      found.set(offset, { offset, by: 'x', fault: told });
    }
  }
  return [...found.values()];
}

/** The rest of a line that begins with no sign of YAML, up to its comment. */
const PLAIN_LINE = /[ \t]*[^\s"'[\]{}&*!|>%@`#](?:[^\r\n#]|(?<=\S)#)*/y;

function stars(text: string, composed: Composed): readonly Repair[] {
  return composed.stars.map((offset) => {
    const right = /^\*[ \t]*:/.test(text.slice(offset, offset + KEY_MAX)) ? '"*":' : '"*"';
    const message = `"*" must be in quotes, or YAML takes it for an alias: write ${right}`;
    return { offset, by: 'x', fault: fault('syntax', offset, offset + 1, message) };
  });
}

const KEY_MAX = 80;

function hashKeys(text: string, { comments }: Composed): readonly Repair[] {
  return hashKeyComments(comments, text).map(({ at: { start } }) => {
    const message = '"#" must be in quotes, or YAML takes the line for a comment: write "#":';
    return { offset: start, by: 'x', fault: fault('hash-key-comment', start, start + 1, message) };
  });
}

function fault(rule: string, start: number, end: number, message: string): NamedFault {
  return { rule, at: { start, end }, message };
}
