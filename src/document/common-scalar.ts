import type { ScalarTree } from '../text/tree.ts';
import type { CommonReading } from './common-reading.ts';
import { coreValue } from './core-value.ts';
import { endsWord } from './ends-word.ts';
import { isBlank } from './is-blank.ts';

/**
 * Reads the plain or quoted word that begins here, if it ends on its line, and goes on behind it.
 *
 * @param isInside Whether it stands inside brackets, where more signs end a plain word.
 */
export function commonScalar(reading: CommonReading, isInside: boolean): ScalarTree | undefined {
  const first = reading.text.charCodeAt(reading.offset);
  if (first === DOUBLE_QUOTE) return doubleQuoted(reading);
  if (first === QUOTE) return singleQuoted(reading);
  return plain(reading, isInside);
}

const LINE_FEED = 0x0a;
const BLANK = 0x20;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const QUOTE = 0x27;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

function plain(reading: CommonReading, isInside: boolean): ScalarTree | undefined {
  const { text, offset: start } = reading;
  if (!mayBegin(text, start, isInside)) return undefined;
  const end = isInside ? endInside(text, start) : endOnLine(text, start);
  if (end === start) return undefined;
  const word = text.slice(start, end);
  const value = coreValue(word);
  if (value === undefined) return undefined;
  reading.offset = end;
  return { kind: 'scalar', at: { start, end }, text: word, value, style: 'plain', tag: undefined };
}

/** Whether a plain word may begin with the letter (YAML 1.2, section 7.3.3). */
function mayBegin(text: string, start: number, isInside: boolean): boolean {
  const first = text.charCodeAt(start);
  if (INDICATORS.has(first)) return false;
  if (!LEADING.has(first)) return true;
  if (endsWord(text, start + 1)) return false;
  return !(isInside && BRACKETS.has(text.charCodeAt(start + 1)));
}

/** The codes of some signs. */
function codes(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

const INDICATORS = codes(',[]{}#&*!|>\'"%@`');
/** May begin a word if something follows at once. */
const LEADING = codes('-?:');
const BRACKETS = codes(',[]{}');

/** The end of a plain word outside of brackets; searched natively, as most of a file is such words. */
function endOnLine(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline === -1 ? text.length : newline);
  const colon = line.indexOf(': ');
  const comment = line.indexOf(' #');
  const whole = line.length - (line.endsWith('\r') ? 1 : 0);
  let length = whole;
  if (comment !== -1) length = comment;
  if (colon !== -1 && colon < length) length = colon;
  else if (length === whole && line.charCodeAt(whole - 1) === COLON) length -= 1;
  while (line.charCodeAt(length - 1) === BLANK) length -= 1;
  return start + length;
}

function endInside(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) continue;
    if (code === LINE_FEED || BRACKETS.has(code)) break;
    if (code === HASH && end < at) break;
    if (code === COLON && endsWord(text, at + 1)) break;
    if (code === COLON && BRACKETS.has(text.charCodeAt(at + 1))) break;
    end = at + 1;
  }
  return end;
}

function singleQuoted(reading: CommonReading): ScalarTree | undefined {
  const { text, offset: start } = reading;
  let close = text.indexOf("'", start + 1);
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf("'", close + 2);
  if (close === -1) return undefined;
  const words = text.slice(start + 1, close);
  return quoted(reading, words.includes("'") ? words.replaceAll("''", "'") : words, close + 1);
}

function doubleQuoted(reading: CommonReading): ScalarTree | undefined {
  const { text, offset: start } = reading;
  let close = text.indexOf('"', start + 1);
  if (close === -1) return undefined;
  const words = text.slice(start + 1, close);
  if (!words.includes('\\')) return quoted(reading, words, close + 1);
  close = start + 1;
  for (; close < text.length; close += 1) {
    const code = text.charCodeAt(close);
    if (code === BACKSLASH) close += 1;
    else if (code === DOUBLE_QUOTE) break;
  }
  const plainly = unescaped(text.slice(start + 1, close));
  return plainly === undefined ? undefined : quoted(reading, plainly, close + 1);
}

function quoted(reading: CommonReading, words: string, end: number): ScalarTree | undefined {
  const { text, offset: start } = reading;
  const newline = text.indexOf('\n', start);
  if (end > text.length || (newline !== -1 && newline < end)) return undefined;
  reading.offset = end;
  const at = { start, end };
  return { kind: 'scalar', at, text: words, value: words, style: 'quoted', tag: undefined };
}

/** What the escapes of JSON stand for; `undefined` where there are others. */
function unescaped(words: string): string | undefined {
  if (!JSON_ESCAPES.test(words)) return undefined;
  return words.replaceAll(ESCAPE, (_, sign: string) =>
    sign.length > 1
      ? String.fromCharCode(Number.parseInt(sign.slice(1), 16))
      : (ESCAPED[sign] ?? sign),
  );
}

const JSON_ESCAPES = /^(?:[^\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/;
const ESCAPE = /\\(u[0-9a-fA-F]{4}|[^u])/g;
const ESCAPED: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
