import type { ScalarTree, Tree, TreeEntry } from '../text/tree.ts';
import type { CommonReading } from './common-reading.ts';
import { commonScalar } from './common-scalar.ts';
import { DEPTH_MAX } from './depth-max.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { mayBeMark } from './may-be-mark.ts';
import { toContent } from './to-content.ts';

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

const BLANK = 0x20;
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

/** A key, and its colon; a bracket may follow that at once. */
function keyIn(reading: CommonReading): ScalarTree | undefined {
  const { text } = reading;
  const key = commonScalar(reading, true);
  if (key === undefined || (key.style === 'plain' && key.text === '<<')) return undefined;
  while (text.charCodeAt(reading.offset) === BLANK) reading.offset += 1;
  if (text.charCodeAt(reading.offset) !== COLON) return undefined;
  reading.offset += 1;
  return key;
}

function valueIn(reading: CommonReading, column: number): Tree | undefined {
  const first = reading.text.charCodeAt(reading.offset);
  return first === OPEN_BRACE || first === OPEN_BRACKET
    ? commonFlow(reading, column)
    : commonScalar(reading, true);
}

/** Goes on to what follows; whether something does, and each further line is indented enough. */
function skip(reading: CommonReading, column: number): boolean {
  const lineStart = toContent(reading);
  const { text, offset } = reading;
  if (lineStart === -1 || offset === text.length) return offset < text.length;
  return offset - lineStart > column && !(offset === lineStart && mayBeMark(text, offset));
}
