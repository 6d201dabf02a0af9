import type { ScalarTree } from '../text/tree.ts';
import type { CommonReading } from './common-reading.ts';

/**
 * Reads the block scalar that begins here, as in `prompt: >-`, and goes on at the line behind it.
 *
 * Only those are common whose lines are all indented alike or, after `|`, more; without blank lines
 * in front, an indentation that is written down, or `+`.
 *
 * @param column How far the map or list around it is indented.
 */
export function commonText(reading: CommonReading, column: number): ScalarTree | undefined {
  const { text, offset: start } = reading;
  HEADER.lastIndex = start;
  const [header, sign, chomp] = HEADER.exec(text) ?? [];
  if (header === undefined) return undefined;
  const isFolded = sign === '>';
  const lines = linesFrom(text, start + header.length, column, isFolded);
  if (lines === undefined) return undefined;
  const { words, end, next } = lines;
  const value = (isFolded ? folded(words) : words.join('\n')) + (chomp === '-' ? '' : '\n');
  reading.offset = next;
  const at = { start, end };
  return { kind: 'scalar', at, text: value, value, style: 'block', tag: undefined };
}

const HEADER = /([|>])(-?) *\r?\n/y;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;

type Lines = {
  /** Without the blank ones at the end. */
  readonly words: readonly string[];
  /** Behind the last letter that is no blank. */
  readonly end: number;
  /** Where the first line that does not belong to them begins. */
  readonly next: number;
};

function linesFrom(
  text: string,
  first: number,
  column: number,
  isFolded: boolean,
): Lines | undefined {
  const indent = blanksAt(text, first);
  if (indent <= column || indent === 0) return undefined;
  const words: string[] = [];
  let count = 0;
  let end = first;
  let next = first;
  while (next < text.length) {
    const newline = text.indexOf('\n', next);
    const line = newline === -1 ? text.length : newline;
    const stop = text.charCodeAt(line - 1) === CARRIAGE_RETURN ? line - 1 : line;
    const blanks = blanksAt(text, next);
    const isBlank = next + blanks === stop;
    if (isBlank ? blanks > indent || words.length === 0 || newline === -1 : blanks < indent) {
      if (isBlank) return undefined;
      break;
    }
    if (isFolded && blanks > indent) return undefined;
    words.push(isBlank ? '' : text.slice(next + indent, stop));
    if (!isBlank) {
      count = words.length;
      end = stop;
    }
    next = line + 1;
  }
  while (text.charCodeAt(end - 1) === BLANK) end -= 1;
  return { words: words.slice(0, count), end, next: Math.min(next, text.length) };
}

function blanksAt(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK) at += 1;
  return at - from;
}

/** Lines as one; a blank line is a break (YAML 1.2, section 8.1.3). */
function folded(lines: readonly string[]): string {
  let words = '';
  let between = '';
  for (const line of lines) {
    if (line !== '') {
      words += between + line;
      between = ' ';
    } else if (between === '\n') words += '\n';
    else between = '\n';
  }
  return words;
}
