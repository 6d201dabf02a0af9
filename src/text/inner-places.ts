import type { Span } from './span.ts';
import type { ScalarTree } from './tree.ts';

/**
 * Leads from places in the words of a scalar back to places in the file that holds it: through
 * the escapes of JSON and YAML strings, the folded lines of YAML and the indent of its blocks.
 *
 * A stretch of words gives the stretch of the file that says them, an empty stretch a point; what
 * lies outside the words is moved to their nearer end. One pass over the scalar, then O(1).
 *
 * @param text The text that the scalar's place counts in.
 * @returns A function from spans in `scalar.text` to spans in `text`.
 */
export function innerPlaces(text: string, scalar: ScalarTree): (at: Span) => Span {
  const units = unitsOf(text, scalar);
  const { length } = scalar.text;
  return (at) => {
    const start = Math.max(0, Math.min(at.start, length));
    const end = Math.max(start, Math.min(at.end, length));
    const from = units.starts[start] ?? units.end;
    return { start: from, end: end === start ? from : (units.ends[end - 1] ?? units.end) };
  };
}

/** Where in the file each unit of the words begins and ends, and where the words end. */
type Units = { readonly starts: number[]; readonly ends: number[]; readonly end: number };

function unitsOf(text: string, scalar: ScalarTree): Units {
  const start = afterTag(text, scalar);
  const { end } = scalar.at;
  switch (text[start]) {
    case '"':
      return flowUnits(text, start + 1, Math.max(start + 1, end - 1), doubleQuoted);
    case "'":
      return flowUnits(text, start + 1, Math.max(start + 1, end - 1), singleQuoted);
    case '|':
    case '>':
      if (scalar.style === 'block') return blockUnits(text, start, scalar);
      break;
    default:
  }
  return flowUnits(text, start, end, () => undefined);
}

/** A place that takes in the scalar's tag or anchor begins before its words. */
function afterTag(text: string, { at }: ScalarTree): number {
  PROPERTIES.lastIndex = at.start;
  return PROPERTIES.test(text) ? Math.min(PROPERTIES.lastIndex, at.end) : at.start;
}

const PROPERTIES = /(?:[!&][^\s"'|>]*\s+)*/y;

/** An escape at an offset: its length in the file and in the words; `undefined` where none is. */
type Escape = (text: string, offset: number) => { long: number; units: number } | undefined;

const singleQuoted: Escape = (text, offset) =>
  text.startsWith("''", offset) ? { long: 2, units: 1 } : undefined;

const doubleQuoted: Escape = (text, offset) => {
  if (text[offset] !== '\\') return undefined;
  ESCAPED_BREAK.lastIndex = offset;
  if (ESCAPED_BREAK.test(text)) return { long: ESCAPED_BREAK.lastIndex - offset, units: 0 };
  const letter = text[offset + 1] ?? '';
  const digits = { x: 2, u: 4, U: 8 }[letter] ?? 0;
  const code = letter === 'U' ? Number.parseInt(text.slice(offset + 2, offset + 10), 16) : 0;
  return { long: 2 + digits, units: code > 0xffff ? 2 : 1 };
};

const ESCAPED_BREAK = /\\(?:\r\n|\r|\n)[ \t]*/y;

function flowUnits(text: string, from: number, end: number, escapeAt: Escape): Units {
  const units: Units = { starts: [], ends: [], end };
  let offset = from;
  while (offset < end) {
    const found = escapeAt(text, offset);
    if (found !== undefined) {
      for (let unit = 0; unit < found.units; unit += 1) {
        push(units, offset, offset + found.long);
      }
      offset += found.long;
      continue;
    }
    BLANKS.lastIndex = offset;
    const blanks = BLANKS.exec(text)?.[0] ?? '';
    const breaks = blanks.match(BREAK)?.length ?? 0;
    if (breaks === 0) {
      pushEach(units, offset, Math.max(1, blanks.length));
      offset += Math.max(1, blanks.length);
      continue;
    }
    // One line break becomes a blank; of several, all but the first stay line breaks.
    for (let unit = 0; unit < Math.max(1, breaks - 1); unit += 1) {
      push(units, offset, offset + blanks.length);
    }
    offset += blanks.length;
  }
  return units;
}

const BLANKS = /[ \t\r\n]+/y;
const BREAK = /\r\n|\r|\n/g;

function push({ starts, ends }: Units, start: number, end: number): void {
  starts.push(start);
  ends.push(end);
}

function pushEach(units: Units, start: number, count: number): void {
  for (let unit = start; unit < start + count; unit += 1) push(units, unit, unit + 1);
}

function blockUnits(text: string, start: number, { at, text: words }: ScalarTree): Units {
  const units: Units = { starts: [], ends: [], end: at.end };
  const { starts } = units;
  const isFolded = text[start] === '>';
  let indent: number | undefined;
  for (const line of linesAfterHeader(text, start, at.end)) {
    if (starts.length >= words.length) break;
    const raw = text.slice(line.start, line.end);
    if (indent === undefined && raw.trim() !== '') indent = indentOf(raw, words, starts.length);
    const cut = Math.min(raw.length, indent ?? raw.length);
    pushEach(units, line.start + cut, Math.min(raw.length - cut, words.length - starts.length));
    if (!isFolded) push(units, line.end, line.end + 1);
    else if (words[starts.length] === ' ' && raw.length > cut) push(units, line.end, line.end + 1);
    // A folded text begins no line with a line break, so all that come now are those between.
    while (isFolded && words[starts.length] === '\n') push(units, line.end, line.end + 1);
  }
  return units;
}

function* linesAfterHeader(text: string, start: number, end: number): Generator<Span> {
  let from = breakAfter(text, start, end).next;
  while (from < end) {
    const { at, next } = breakAfter(text, from, end);
    yield { start: from, end: at };
    from = Math.max(next, from + 1);
  }
}

function breakAfter(text: string, from: number, end: number): { at: number; next: number } {
  BREAK.lastIndex = from;
  const found = BREAK.exec(text);
  if (found === null || found.index >= end) return { at: end, next: end };
  return { at: found.index, next: found.index + found[0].length };
}

/** How many blanks of a block's first line are indent: as few as leave what the words begin with. */
function indentOf(line: string, words: string, from: number): number {
  const blanks = line.length - line.trimStart().length;
  for (let indent = 0; indent < blanks; indent += 1) {
    if (words.startsWith(line.slice(indent), from)) return indent;
  }
  return blanks;
}
