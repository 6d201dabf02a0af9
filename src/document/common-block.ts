import type { ScalarTree, Tree, TreeEntry } from '../text/tree.ts';
import { commonFlow } from './common-flow.ts';
import type { CommonReading } from './common-reading.ts';
import { commonScalar } from './common-scalar.ts';
import { commonText } from './common-text.ts';
import { DEPTH_MAX } from './depth-max.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { endsWord } from './ends-word.ts';
import { toNextLine } from './to-next-line.ts';

/**
 * Reads the map or list that begins here and takes lines of its own, and goes on at the line
 * behind it.
 */
export function commonBlock(reading: CommonReading): Tree | undefined {
  reading.depth += 1;
  if (reading.depth > DEPTH_MAX / 2) return undefined;
  const tree = isDash(reading) ? listAt(reading, reading.column) : mapAt(reading, reading.column);
  reading.depth -= 1;
  return tree;
}

const BLANK = 0x20;
const DASH = 0x2d;
const COLON = 0x3a;

/**
 * @param first The first key, where it has been read, its colon included.
 */
function mapAt(reading: CommonReading, column: number, first?: ScalarTree): Tree | undefined {
  const entries: TreeEntry[] = [];
  let key = first ?? keyAt(reading);
  const start = key?.at.start ?? 0;
  let end = start;
  for (;;) {
    if (key === undefined || (key.style === 'plain' && key.text === '<<')) return undefined;
    const value = valueBehind(reading, column, true);
    if (value === undefined || reading.column > column) return undefined;
    end = Math.max(end, key.at.end, value.at.end);
    entries.push({ key, value });
    if (reading.column < column) break;
    key = keyAt(reading);
  }
  duplicateKeys(entries, reading.faults);
  return { kind: 'map', at: { start, end }, entries: entries.slice(), tag: undefined };
}

function listAt(reading: CommonReading, column: number): Tree | undefined {
  const start = reading.offset;
  let end = start + 1;
  const items: Tree[] = [];
  while (reading.column === column && isDash(reading)) {
    reading.offset += 1;
    const item = itemBehind(reading, column);
    if (item === undefined) return undefined;
    end = Math.max(end, item.at.end);
    items.push(item);
  }
  return { kind: 'list', at: { start, end }, items: items.slice(), tag: undefined };
}

/** What follows a dash: on its line a map or list of its own may begin. */
function itemBehind(reading: CommonReading, column: number): Tree | undefined {
  const { text, offset } = reading;
  skipBlanks(reading);
  const inner = column + 1 + reading.offset - offset;
  if (isDash(reading)) {
    reading.column = inner;
    return commonBlock(reading);
  }
  const { offset: start } = reading;
  if (isWordAt(text, start)) {
    const word = commonScalar(reading, false);
    if (word === undefined) return undefined;
    const end = reading.offset;
    if (colonBehind(reading, start)) return nestedMap(reading, inner, word);
    reading.offset = end;
    return toNextLine(reading) ? word : undefined;
  }
  return valueBehind(reading, column, false);
}

function nestedMap(reading: CommonReading, column: number, key: ScalarTree): Tree | undefined {
  reading.depth += 1;
  if (reading.depth > DEPTH_MAX / 2) return undefined;
  const tree = mapAt(reading, column, key);
  reading.depth -= 1;
  return tree;
}

/** A key, and its colon. */
function keyAt(reading: CommonReading): ScalarTree | undefined {
  const { offset: start } = reading;
  const key = commonScalar(reading, false);
  return key !== undefined && colonBehind(reading, start) ? key : undefined;
}

/** Whether the colon of a key that began at `start` follows; goes on behind it. */
function colonBehind(reading: CommonReading, start: number): boolean {
  skipBlanks(reading);
  const { text, offset } = reading;
  if (text.charCodeAt(offset) !== COLON || offset - start > LETTERS_MAX) return false;
  reading.offset += 1;
  return endsWord(text, reading.offset);
}

/** YAML 1.2 (section 8.2.2) wants the colon of a key within 1,024 letters. */
const LETTERS_MAX = 1000;

/**
 * The value behind a colon or a dash, on its line or the next ones; an empty one stands behind the
 * blanks that follow the sign.
 *
 * @param isOfKey A list may be indented as its key is.
 */
function valueBehind(reading: CommonReading, column: number, isOfKey: boolean): Tree | undefined {
  const { text, offset: start } = reading;
  skipBlanks(reading);
  const { offset } = reading;
  switch (text[offset]) {
    case '|':
    case '>': {
      const words = commonText(reading, column);
      return words !== undefined && toNextLine(reading) ? words : undefined;
    }
    case '[':
    case '{': {
      const flow = commonFlow(reading, column);
      return flow !== undefined && toNextLine(reading) ? flow : undefined;
    }
    case undefined:
    case '\r':
    case '\n':
    case '#':
      // A comment is one only behind a blank.
      reading.offset = start;
      return valueBelow(reading, column, isOfKey, offset);
    default: {
      const word = commonScalar(reading, false);
      return word !== undefined && toNextLine(reading) ? word : undefined;
    }
  }
}

function valueBelow(
  reading: CommonReading,
  column: number,
  isOfKey: boolean,
  empty: number,
): Tree | undefined {
  if (!toNextLine(reading)) return undefined;
  const isList = isOfKey && reading.column === column && isDash(reading);
  if (reading.column > column || isList) return commonBlock(reading);
  const at = { start: empty, end: empty };
  return { kind: 'scalar', at, text: '', value: null, style: 'plain', tag: undefined };
}

function skipBlanks(reading: CommonReading): void {
  while (reading.text.charCodeAt(reading.offset) === BLANK) reading.offset += 1;
}

function isDash({ text, offset }: CommonReading): boolean {
  return text.charCodeAt(offset) === DASH && endsWord(text, offset + 1);
}

/** Whether a word of one line stands there, and not what `valueBehind` tells apart. */
function isWordAt(text: string, offset: number): boolean {
  return offset < text.length && !OTHERS.has(text[offset] ?? '');
}

const OTHERS: ReadonlySet<string> = new Set(['|', '>', '[', '{', '\r', '\n', '#']);
