import type { ScalarTree, Tree, TreeEntry } from '../text/tree.ts';
import { commentOf } from './comment-of.ts';
import type { CommonReading } from './common-reading.ts';
import { commonScalar } from './common-scalar.ts';
import { DEPTH_MAX } from './depth-max.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { mayBeMark } from './may-be-mark.ts';

/**
 * Reads the map or list in brackets that begins here, and goes on behind it.
 *
 * Only those are common whose every key has a value, without a comma at the end.
 *
 * @param column How far the map or list around it is indented; its lines must be further.
 */
export function commonFlow(reading: CommonReading, column: number): Tree | undefined {
  reading.depth += 1;
  if (reading.depth > DEPTH_MAX / 2) return undefined;
  const isMap = reading.text.charCodeAt(reading.offset) === OPEN_BRACE;
  const tree = isMap ? mapIn(reading, column) : listIn(reading, column);
  reading.depth -= 1;
  return tree;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const HASH = 0x23;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function mapIn(reading: CommonReading, column: number): Tree | undefined {
  const start = reading.offset;
  const entries: TreeEntry[] = [];
  let hasMore = opens(reading, column, CLOSE_BRACE);
  while (hasMore) {
    const key = keyIn(reading);
    if (key === undefined || !skip(reading, column)) return undefined;
    const value = valueIn(reading, column);
    if (value === undefined) return undefined;
    entries.push({ key, value });
    hasMore = goesOn(reading, column, CLOSE_BRACE);
  }
  if (hasMore === undefined) return undefined;
  duplicateKeys(entries, reading.faults);
  const at = { start, end: reading.offset };
  return { kind: 'map', at, entries: entries.slice(), tag: undefined };
}

function listIn(reading: CommonReading, column: number): Tree | undefined {
  const start = reading.offset;
  const items: Tree[] = [];
  let hasMore = opens(reading, column, CLOSE_BRACKET);
  while (hasMore) {
    const item = valueIn(reading, column);
    if (item === undefined) return undefined;
    items.push(item);
    hasMore = goesOn(reading, column, CLOSE_BRACKET);
  }
  if (hasMore === undefined) return undefined;
  const at = { start, end: reading.offset };
  return { kind: 'list', at, items: items.slice(), tag: undefined };
}

/** Whether something stands in the brackets; `undefined` where they are not common. */
function opens(reading: CommonReading, column: number, close: number): boolean | undefined {
  reading.offset += 1;
  if (!skip(reading, column)) return undefined;
  if (reading.text.charCodeAt(reading.offset) !== close) return true;
  reading.offset += 1;
  return false;
}

/** Whether more follows behind a value; `undefined` where that is not common. */
function goesOn(reading: CommonReading, column: number, close: number): boolean | undefined {
  if (!skip(reading, column)) return undefined;
  const sign = reading.text.charCodeAt(reading.offset);
  reading.offset += 1;
  if (sign === close) return false;
  return sign === COMMA && skip(reading, column) ? true : undefined;
}

/** A key, and its colon. */
function keyIn(reading: CommonReading): ScalarTree | undefined {
  const { text, offset: start } = reading;
  const key = commonScalar(reading, true);
  if (key === undefined || (key.style === 'plain' && key.text === '<<')) return undefined;
  const end = reading.offset;
  while (text.charCodeAt(reading.offset) === BLANK) reading.offset += 1;
  if (text.charCodeAt(reading.offset) !== COLON) return undefined;
  if (reading.offset - start > LETTERS_MAX) return undefined;
  const isAdjacent = key.style === 'quoted' && reading.offset === end;
  reading.offset += 1;
  const next = text.charCodeAt(reading.offset);
  return isAdjacent || isBlank(next) || next === LINE_FEED ? key : undefined;
}

/** YAML 1.2 (section 7.4) wants the colon of a key within 1,024 letters. */
const LETTERS_MAX = 1000;

function valueIn(reading: CommonReading, column: number): Tree | undefined {
  const first = reading.text.charCodeAt(reading.offset);
  return first === OPEN_BRACE || first === OPEN_BRACKET
    ? commonFlow(reading, column)
    : commonScalar(reading, true);
}

/** Goes over blanks, breaks and comments; whether each further line is indented enough. */
function skip(reading: CommonReading, column: number): boolean {
  const { text } = reading;
  let { offset } = reading;
  let lineStart = -1;
  for (;;) {
    const from = offset;
    while (isBlank(text.charCodeAt(offset))) offset += 1;
    const code = text.charCodeAt(offset);
    if (code === LINE_FEED) {
      offset += 1;
      lineStart = offset;
    } else if (code === HASH) {
      if (offset === from && offset !== lineStart) return false;
      const newline = text.indexOf('\n', offset);
      if (newline === -1) return false;
      reading.comments.push(commentOf(text.slice(offset, newline), offset, text));
      offset = newline;
    } else {
      reading.offset = offset;
      if (offset === lineStart && mayBeMark(text, offset)) return false;
      return offset < text.length && (lineStart === -1 || offset - lineStart > column);
    }
  }
}

/** A carriage return is one, too: it stands before line feeds alone. */
function isBlank(code: number): boolean {
  return code === BLANK || code === CARRIAGE_RETURN;
}
