import type { NamedFault } from '../finding/fault.ts';
import type { Span } from '../text/span.ts';
import type { ScalarTree, Tree, TreeEntry } from '../text/tree.ts';
import { type JsonToken, jsonTokens } from './json-tokens.ts';

/** What `jsonTree` makes of a text. */
export type JsonRead = {
  /** `undefined` when the text holds no value. */
  readonly tree: Tree | undefined;
  /** In the order of their places; at most 20, for after those a file is no JSON at all. */
  readonly faults: readonly NamedFault[];
};

/**
 * Reads JSON into a tree with places.
 *
 * Never throws and never recurses, so that no depth of brackets harms it; a value deeper than 200
 * levels is a fault and read as null. After a fault it goes on: what can be read is in the tree. A
 * byte order mark is no fault. O(length).
 *
 * @param placeOf Where a place of `text` lies in the file, for JSON that stands inside a string.
 */
export function jsonTree(text: string, placeOf: (at: Span) => Span = (at) => at): JsonRead {
  const reading: Reading = { placeOf, open: [], faults: [], root: undefined, tooDeep: 0 };
  for (const token of jsonTokens(text)) {
    if (token.fault !== undefined) tell(reading, token.at, token.fault);
    if (reading.tooDeep > 0) passOver(reading, token);
    else take(reading, token);
  }
  const end = { start: text.length, end: text.length };
  const [inner] = reading.open.slice(-1);
  if (inner !== undefined) {
    tell(
      reading,
      end,
      `The text ends before "${inner.bracket}" is closed`,
      openedAt(reading, inner),
    );
    while (reading.open.length > 0) closeInner(reading, text.length);
  } else if (reading.root === undefined) {
    tell(reading, end, 'The text holds no value: JSON begins with "{" or "["');
  }
  return { tree: reading.root, faults: reading.faults };
}

const DEPTH_MAX = 200;
const FAULTS_MAX = 20;

type Reading = {
  readonly placeOf: (at: Span) => Span;
  /** The maps and lists that are not closed yet, outermost first. */
  readonly open: Open[];
  readonly faults: NamedFault[];
  root: Tree | undefined;
  /** How many brackets are open beyond the depth that is read. */
  tooDeep: number;
};

/** A map or a list that is not closed yet. */
type Open = {
  readonly bracket: '{' | '[';
  readonly start: number;
  readonly entries: TreeEntry[];
  readonly items: Tree[];
  /** The key whose value comes next. */
  key: ScalarTree | undefined;
  wants: 'key' | 'colon' | 'value' | 'comma';
};

function passOver(reading: Reading, { kind, at }: JsonToken): void {
  if (kind === '{' || kind === '[') reading.tooDeep += 1;
  if (kind === '}' || kind === ']') reading.tooDeep -= 1;
  if (reading.tooDeep > 0) return;
  const place = reading.placeOf({ start: at.end, end: at.end });
  put(reading, {
    kind: 'scalar',
    at: place,
    text: '',
    value: null,
    style: 'plain',
    tag: undefined,
  });
}

function take(reading: Reading, token: JsonToken): void {
  const { at, kind } = token;
  switch (kind) {
    case '{':
    case '[':
      wantValue(reading, at);
      if (reading.open.length < DEPTH_MAX) {
        const wants = kind === '{' ? 'key' : 'value';
        const start = at.start;
        reading.open.push({ bracket: kind, start, entries: [], items: [], key: undefined, wants });
        break;
      }
      tell(
        reading,
        at,
        `Values lie more than ${DEPTH_MAX} levels deep in each other: make it flatter`,
      );
      reading.tooDeep = 1;
      break;
    case '}':
      close(reading, at, '{');
      break;
    case ']':
      close(reading, at, '[');
      break;
    case ',':
      takeComma(reading, at);
      break;
    case ':':
      takeColon(reading, at);
      break;
    case 'scalar':
      takeScalar(reading, token);
  }
}

function takeComma(reading: Reading, at: Span): void {
  const inner = reading.open.at(-1);
  if (inner?.wants !== 'comma') {
    tell(reading, at, 'A comma has no value before it: remove it, or write the value');
  }
  if (inner === undefined) return;
  inner.key = undefined;
  inner.wants = inner.bracket === '{' ? 'key' : 'value';
}

function takeColon(reading: Reading, at: Span): void {
  const inner = reading.open.at(-1);
  if (inner?.wants === 'colon') inner.wants = 'value';
  else tell(reading, at, 'A colon has no key before it: write the key in double quotes');
}

function takeScalar(reading: Reading, token: JsonToken): void {
  const { at, text, value, isText } = token;
  const style = isText ? 'quoted' : 'plain';
  const place = reading.placeOf(at);
  const scalar: ScalarTree = { kind: 'scalar', at: place, text, value, style, tag: undefined };
  const inner = reading.open.at(-1);
  if (inner?.bracket !== '{' || inner.wants === 'value' || inner.wants === 'colon') {
    wantValue(reading, at);
    put(reading, scalar);
    return;
  }
  if (inner.wants === 'comma') tell(reading, at, `A comma is missing before ${quoted(text)}`);
  else if (!isText && token.fault === undefined)
    tell(reading, at, `Key ${quoted(text)} needs double quotes around it`);
  inner.key = scalar;
  inner.wants = 'colon';
}

/** Tells what is missing where a value begins. */
function wantValue(reading: Reading, at: Span): void {
  const inner = reading.open.at(-1);
  if (inner === undefined) {
    if (reading.root === undefined) return;
    tell(reading, at, 'More follows after the end: one text holds one value');
  } else if (inner.wants === 'comma') {
    tell(reading, at, 'A comma is missing before this value');
  } else if (inner.wants === 'colon') {
    tell(reading, at, `Key ${quoted(inner.key?.text ?? '')} has no colon after it`);
  } else if (inner.wants === 'key') {
    tell(reading, at, 'A value stands here without a key: write the key before it');
  }
}

/** Adds a value to the innermost open map or list; of several values of the text the first stays. */
function put(reading: Reading, value: Tree): void {
  const inner = reading.open.at(-1);
  if (inner === undefined) {
    reading.root ??= value;
    return;
  }
  if (inner.bracket === '[') inner.items.push(value);
  else if (inner.key !== undefined) inner.entries.push({ key: inner.key, value });
  inner.key = undefined;
  inner.wants = 'comma';
}

function close(reading: Reading, at: Span, bracket: Open['bracket']): void {
  const closing = bracket === '{' ? '}' : ']';
  if (!reading.open.some((open) => open.bracket === bracket)) {
    tell(reading, at, `"${closing}" closes nothing: remove it, or open what it closes`);
    return;
  }
  for (let inner = reading.open.at(-1); inner?.bracket !== bracket; inner = reading.open.at(-1)) {
    if (inner === undefined) return;
    const message = `"${closing}" stands where "${inner.bracket}" must be closed first`;
    tell(reading, at, message, openedAt(reading, inner));
    closeInner(reading, at.start);
  }
  const inner = reading.open.at(-1);
  if (inner?.wants === 'colon' || inner?.wants === 'value' || inner?.wants === 'key') {
    const isEmpty = inner.entries.length + inner.items.length === 0 && inner.key === undefined;
    if (!isEmpty)
      tell(
        reading,
        at,
        `A value is missing before "${closing}": write it, or remove what asks for it`,
      );
  }
  closeInner(reading, at.end);
}

function closeInner(reading: Reading, end: number): void {
  const inner = reading.open.pop();
  if (inner === undefined) return;
  const { bracket, entries, items } = inner;
  const at = reading.placeOf({ start: inner.start, end });
  if (bracket === '{') put(reading, { kind: 'map', at, entries, tag: undefined });
  else put(reading, { kind: 'list', at, items, tag: undefined });
}

function openedAt({ placeOf }: Reading, { bracket, start }: Open): NamedFault['notes'] {
  return [{ at: placeOf({ start, end: start + 1 }), message: `"${bracket}" is opened here` }];
}

function tell(reading: Reading, at: Span, message: string, notes?: NamedFault['notes']): void {
  if (reading.faults.length >= FAULTS_MAX) return;
  const fault = { rule: 'syntax', at: reading.placeOf(at), message };
  reading.faults.push(notes === undefined ? fault : { ...fault, notes });
}

function quoted(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}
